/** Words quoted from an article, with what a reader needs to check them. */

export interface Quotation {
	/** To the letter. */
	readonly words: string;
	readonly title: string;
	readonly publisher: string;
	/** In words: "13 October 2023". */
	readonly date: string;
	/** The full address of the excerpt. */
	readonly url: string;
}

/** Plain text to paste: the words in quotation marks, their source, the address where they stand. */
export function quotationText({ words, title, publisher, date, url }: Quotation): string {
	const mark = /[.?!]$/.test(title) ? '' : ',';
	return `“${words}”\n${title}${mark} ${publisher}, ${date}\n${url}\n`;
}
