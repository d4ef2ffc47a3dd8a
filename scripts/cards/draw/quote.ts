/** A quotation on a card: its first words, and the highlighter under what speaks of the page. */
import type { CardQuote } from '../card';
import type { TextStyle, Typesetter } from '../type/typesetter';
import { wrap } from '../type/wrap';
import { element, text } from './svg';
import type { Tokens } from './tokens';

export interface QuoteLine {
	readonly text: string;
	/** What of it is marked, as offsets: [start, end). */
	readonly marks: readonly (readonly [number, number])[];
}

/** Stretches of the whole text that are marked. */
function marksOf(runs: CardQuote['runs']): [number, number][] {
	let at = 0;
	return runs.flatMap((run): [number, number][] => {
		const start = at;
		at += run.text.length;
		return run.marked ? [[start, at]] : [];
	});
}

/**
 * The lines of a quotation with their marks.
 * @param most lines
 * @param measure width of some words
 */
export function quoteLines(
	runs: CardQuote['runs'],
	width: number,
	most: number,
	measure: (text: string) => number
): QuoteLine[] {
	const words = `“${runs.map((run) => run.text).join('')}”`;
	const marks = marksOf(runs).map(([start, end]) => [start + 1, end + 1] as const);
	const { lines } = wrap(words, width, most, measure);
	let from = 0;
	return lines.map((line) => {
		const bare = words.startsWith(line, words.indexOf(line, from)) ? line : line.slice(0, -1);
		const start = words.indexOf(bare, from);
		from = start + bare.length;
		return {
			text: line,
			marks: marks.flatMap(([first, last]) => {
				const within = [Math.max(first, start) - start, Math.min(last, from) - start] as const;
				return within[0] < within[1] ? [within] : [];
			})
		};
	});
}

/** Draws the lines, the first baseline at `y`; the opening mark hangs in the margin. */
export function drawQuote(
	lines: readonly QuoteLine[],
	style: TextStyle,
	leading: number,
	x: number,
	y: number,
	setter: Typesetter,
	tokens: Tokens
): string {
	const measure = (words: string): number => setter.measure(words, style);
	return lines
		.map((line, index) => {
			const left = index === 0 ? x - measure('“') : x;
			const base = y + index * leading;
			const marks = line.marks.map(([start, end]) => {
				const before = measure(line.text.slice(0, start));
				return element('rect', {
					x: left + before,
					y: base - style.size * 0.24,
					width: measure(line.text.slice(0, end)) - before,
					height: style.size * 0.42,
					fill: tokens.mark
				});
			});
			return marks.join('') + text(setter.set(line.text, style), left, base, tokens.ink);
		})
		.join('');
}
