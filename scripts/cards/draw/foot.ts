/** The foot of a panel: a quotation, a list or a few words, as much as there is room for. */
import type { Card, CardQuote, CardRow } from '../card';
import type { TextStyle, Typesetter } from '../type/typesetter';
import { fitText, wrap } from '../type/wrap';
import { BOTTOM, LEFT, WIDTH } from './layout';
import { drawQuote, quoteLines } from './quote';
import { text } from './svg';
import type { Tokens } from './tokens';

const QUOTE: TextStyle = { face: 'serif', size: 28 };
const LABEL: TextStyle = { face: 'sans', size: 21 };
const ROW: TextStyle = { face: 'medium', size: 21 };
const NOTE: TextStyle = { face: 'sans', size: 24 };
const FROM = [20, 18, 16].map((size) => ({ size, most: 1 }));

const QUOTE_LEADING = QUOTE.size * 1.3;
const ROW_LEADING = ROW.size * 1.5;
const NOTE_LEADING = NOTE.size * 1.32;
const FROM_HEIGHT = 38;
const GAP = 18;
const MOST = 5;

/** Lines that fit below a height. */
function room(top: number, leading: number): number {
	return Math.min(MOST, Math.floor((BOTTOM - top) / leading));
}

function drawSaying(quote: CardQuote, top: number, setter: Typesetter, tokens: Tokens): string {
	const below = quote.from === '' ? 0 : FROM_HEIGHT;
	const most = room(top + below, QUOTE_LEADING);
	if (most < 1) return '';
	const lines = quoteLines(quote.runs, WIDTH, most, (words) => setter.measure(words, QUOTE));
	const first = BOTTOM - below - (lines.length - 1) * QUOTE_LEADING;
	const from = fitText(quote.from, WIDTH, FROM, (words, size) =>
		setter.measure(words, { face: 'strong', size })
	);
	const source = setter.set(from.lines[0] ?? '', { face: 'strong', size: from.size });
	return (
		drawQuote(lines, QUOTE, QUOTE_LEADING, LEFT, first, setter, tokens) +
		text(source, LEFT, BOTTOM, tokens.muted)
	);
}

function drawRows(
	rows: readonly CardRow[],
	top: number,
	setter: Typesetter,
	tokens: Tokens
): string {
	const free = room(top, ROW_LEADING);
	const shown = rows.slice(0, free);
	const column = Math.max(...shown.map(({ label }) => setter.measure(label, LABEL))) + GAP;
	const measure = (words: string): number => setter.measure(words, ROW);
	// A row alone may have all the lines that it needs.
	const most = shown.length === 1 ? free : 1;
	const lines = shown.flatMap((row) =>
		wrap(row.text, WIDTH - column, most, measure).lines.map((words, index) => ({
			label: index === 0 ? row.label : '',
			words
		}))
	);
	return lines
		.map(({ label, words }, index) => {
			const base = BOTTOM - (lines.length - 1 - index) * ROW_LEADING;
			return (
				text(setter.set(label, LABEL), LEFT, base, tokens.muted) +
				text(setter.set(words, ROW), LEFT + column, base, tokens.ink)
			);
		})
		.join('');
}

function drawNote(note: string, top: number, setter: Typesetter, tokens: Tokens): string {
	const most = room(top, NOTE_LEADING);
	if (most < 1) return '';
	const { lines } = wrap(note, WIDTH, most, (words) => setter.measure(words, NOTE));
	return lines
		.map((line, index) => {
			const base = BOTTOM - (lines.length - 1 - index) * NOTE_LEADING;
			return text(setter.set(line, NOTE), LEFT, base, tokens.muted);
		})
		.join('');
}

/** @param top where the words above it end, in px */
export function drawFoot(card: Card, top: number, setter: Typesetter, tokens: Tokens): string {
	const { quote, rows = [], note } = card;
	// One line of a quotation says less than a list.
	const tight = room(top + FROM_HEIGHT, QUOTE_LEADING) < 2 && rows.length > 0;
	if (quote && !tight) return drawSaying(quote, top, setter, tokens);
	if (rows.length > 0) return drawRows(rows, top, setter, tokens);
	return note === undefined ? '' : drawNote(note, top, setter, tokens);
}
