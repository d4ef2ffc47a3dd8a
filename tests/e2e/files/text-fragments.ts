/**
 * Finds where a text fragment leads, by the rules of "URL Fragment Text Directives"
 * (https://wicg.github.io/scroll-to-text-fragment/) as far as the site uses them:
 * `#:~:text=[prefix-,]start[,end][,-suffix]`.
 */

export interface Directive {
	readonly prefix: string;
	readonly start: string;
	readonly end: string;
	readonly suffix: string;
}

/** @returns `null` when the address has no text directive or a broken one */
export function readDirective(href: string): Directive | null {
	const value = /:~:text=([^&]*)$/.exec(href)?.[1];
	if (!value) return null;
	const parts = value.split(',');
	const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : '';
	const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : '';
	const [start, end = '', ...rest] = parts;
	if (!start || rest.length > 0) return null;
	const [a = '', b = '', c = '', d = ''] = [prefix, start, end, suffix].map((part) =>
		decodeURIComponent(part ?? '')
	);
	return { prefix: a, start: b, end: c, suffix: d };
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether a match stands at the edges of words, as the specification asks. */
function bounded(text: string, from: number, to: number): boolean {
	const before = WORD.test(text[from - 1] ?? '') && WORD.test(text[from] ?? '');
	const after = WORD.test(text[to - 1] ?? '') && WORD.test(text[to] ?? '');
	return !before && !after;
}

function next(text: string, needle: string, from: number): number {
	for (let at = text.indexOf(needle, from); at >= 0; at = text.indexOf(needle, at + 1)) {
		if (bounded(text, at, at + needle.length)) return at;
	}
	return -1;
}

/**
 * The first passage that a browser would scroll to, as [start, end) of the text.
 * @param text the words of the page, runs of white space as one space
 */
export function passageOf(text: string, directive: Directive): readonly [number, number] | null {
	const page = text.toLowerCase();
	const [prefix = '', start = '', end = '', suffix = ''] = [
		directive.prefix,
		directive.start,
		directive.end,
		directive.suffix
	].map((part) => part.toLowerCase());
	for (let at = next(page, start, 0); at >= 0; at = next(page, start, at + 1)) {
		const head = at + start.length;
		if (prefix && !page.slice(0, at).trimEnd().endsWith(prefix)) continue;
		const tail = end ? next(page, end, head) : head;
		if (tail < 0) return null;
		const stop = tail + end.length;
		if (suffix && !page.slice(stop).trimStart().startsWith(suffix)) continue;
		return [at, stop];
	}
	return null;
}
