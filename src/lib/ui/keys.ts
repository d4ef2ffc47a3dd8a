/** What the keys of the keyboard do; the list that `?` shows is made from the same table. */

export type Command = 'next' | 'previous' | 'up' | 'search' | 'help';

interface KeyBinding {
	readonly keys: readonly string[];
	readonly command: Command;
	readonly words: string;
}

export const KEY_BINDINGS: readonly KeyBinding[] = [
	{ keys: ['n', 'ArrowRight'], command: 'next', words: 'Next stop' },
	{ keys: ['p', 'ArrowLeft'], command: 'previous', words: 'Previous stop' },
	{ keys: ['Escape'], command: 'up', words: 'Up one level, to the page above this one' },
	{ keys: ['/'], command: 'search', words: 'Search' },
	{ keys: ['?'], command: 'help', words: 'This list' }
];

/** What of a keyboard event decides. */
export interface KeyPress {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
	/** Somebody has acted on it already. */
	readonly defaultPrevented: boolean;
}

/** Where the focus is: arrows move in a focused control. A map has prevented them already. */
export type Focus = 'page' | 'control' | 'text';

/** The command of a key, or null where it belongs to the browser or to what has the focus. */
export function commandOf(press: KeyPress, focus: Focus): Command | null {
	if (press.defaultPrevented || press.ctrlKey || press.altKey || press.metaKey) return null;
	if (focus === 'text') return null;
	if (focus !== 'page' && press.key.startsWith('Arrow')) return null;
	return KEY_BINDINGS.find(({ keys }) => keys.includes(press.key))?.command ?? null;
}

/** What kind of thing has the focus. Links are of the page: arrows go on from them. */
export function focusOf(element: Element | null): Focus {
	if (!element) return 'page';
	if (element.closest('input:not([type=checkbox], [type=radio], [type=range]), textarea, select')) {
		return 'text';
	}
	return element.closest('[role=slider], [role=listbox], [role=menu], input, audio, video')
		? 'control'
		: 'page';
}
