/** What a reader asks to share; the dialog that offers it is loaded only then. */

export interface SharedQuotation {
	/** To the letter. */
	readonly words: string;
	readonly lang: string;
	/** Of the article. */
	readonly title: string;
	readonly publisher: string;
	readonly date: string;
}

export interface SharedThing {
	/** Id of an element of the page; without it the page itself is shared. */
	readonly fragment?: string;
	readonly quotation?: SharedQuotation;
}

class Sharing {
	/** `null` while nothing is being shared. */
	asked = $state.raw<SharedThing | null>(null);
}

export const sharing = new Sharing();

/** Whether a click is one that a link answers by itself: in a new tab, as a download. */
export function isOwnClick(event: MouseEvent): boolean {
	return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}
