/** Choosing words of an article, with the mouse or word by word with the keys. */
import type { Passage } from './session';

interface Span {
	readonly start: number;
	readonly end: number;
}

/** Words by the keys: the one where the choice began, and the one where it is now. */
export interface WordChoice {
	readonly paragraph: number;
	/** Indexes of words. */
	readonly anchor: number;
	readonly head: number;
}

function wordsOf(text: string): readonly Span[] {
	return [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
		start: index,
		end: index + word.length
	}));
}

/** What is chosen; `null` where the paragraph has no words. */
export function passageOf(
	{ paragraph, anchor, head }: WordChoice,
	paragraphs: readonly string[]
): Passage | null {
	const words = wordsOf(paragraphs[paragraph] ?? '');
	const first = words[Math.min(anchor, head)];
	const last = words[Math.max(anchor, head)];
	return first && last ? { paragraph, start: first.start, end: last.end } : null;
}

/**
 * The choice after a key: left and right go by a word, up and down by a paragraph, home and end to
 * its ends; with Shift the choice grows, within its paragraph.
 * @returns `null` for any other key
 */
export function moved(
	choice: WordChoice | null,
	key: string,
	shift: boolean,
	paragraphs: readonly string[]
): WordChoice | null {
	if (!KEYS.has(key)) return null;
	if (!choice) return { paragraph: 0, anchor: 0, head: 0 };
	const { paragraph, anchor, head } = choice;
	const last = wordsOf(paragraphs[paragraph] ?? '').length - 1;
	if (key === 'ArrowUp' || key === 'ArrowDown') {
		if (shift) return { ...choice, head: key === 'ArrowUp' ? 0 : last };
		const next = Math.min(
			Math.max(paragraph + (key === 'ArrowUp' ? -1 : 1), 0),
			paragraphs.length - 1
		);
		return next === paragraph ? choice : { paragraph: next, anchor: 0, head: 0 };
	}
	const to = key === 'Home' ? 0 : key === 'End' ? last : head + (key === 'ArrowLeft' ? -1 : 1);
	const word = Math.min(Math.max(to, 0), last);
	return { paragraph, anchor: shift ? anchor : word, head: word };
}

const KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** What somebody meant who drew over a text: whole words, without the space around them. */
export function snapped(text: string, from: number, to: number): Span | null {
	let start = Math.min(from, to);
	let end = Math.max(from, to);
	while (start < end && /\s/u.test(text.charAt(start))) start += 1;
	while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
	if (start === end) return null;
	const inWord = (at: number): boolean =>
		WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
	while (start > 0 && inWord(start)) start -= 1;
	while (end < text.length && inWord(end)) end += 1;
	return { start, end };
}
