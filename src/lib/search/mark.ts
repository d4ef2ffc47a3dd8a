import type { MarkedRun } from './document';
import { words } from './fold';

/** Words of context on both sides of the first match in a long text. */
const CONTEXT = 14;

/** A text cut into runs, those words marked whose folded form is among the matches. */
export function markWords(text: string, matches: ReadonlySet<string>): MarkedRun[] {
	const runs: MarkedRun[] = [];
	let at = 0;
	for (const word of words(text)) {
		if (!matches.has(word.folded)) continue;
		if (word.start > at) runs.push({ text: text.slice(at, word.start), marked: false });
		runs.push({ text: text.slice(word.start, word.end), marked: true });
		at = word.end;
	}
	if (at < text.length) runs.push({ text: text.slice(at), marked: false });
	return runs;
}

/** The part of a text around its first match, with dots where it was cut; empty without a match. */
export function passageAround(text: string, matches: ReadonlySet<string>): MarkedRun[] {
	const all = words(text);
	const hit = all.findIndex((word) => matches.has(word.folded));
	if (hit < 0) return [];
	const from = all[Math.max(0, hit - CONTEXT)]?.start ?? 0;
	const to = all[Math.min(all.length - 1, hit + CONTEXT)]?.end ?? text.length;
	const runs = markWords(text.slice(from, to), matches);
	const dots: MarkedRun = { text: '…', marked: false };
	return [...(from > 0 ? [dots] : []), ...runs, ...(to < text.length ? [dots] : [])];
}
