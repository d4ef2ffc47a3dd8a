/**
 * CSV after RFC 4180, comma-separated, with a header, and with the position of every cell (which
 * d3-dsv, whose reading it shares, does not keep).
 */
import { lineIndex } from './lines';
import { didYouMean } from './nearest';
import type { Report, Spot } from './problem';
import type { Parsed } from './source';

export interface Cell {
	readonly text: string;
	/** Where the cell begins, from the start of the text. */
	readonly offset: number;
}

type Tell = (offset: number, message: string, value: string | undefined, remedy: string) => void;

/**
 * Reads a table.
 * @param columns the header it must have, in this order
 * @returns its rows as maps from column to text; `null` when its header or quotes are broken
 */
export function parseCsv(
	file: string,
	text: string,
	columns: readonly string[],
	report: Report
): readonly Parsed[] | null {
	const position = lineIndex(text);
	let sound = true;
	const tell: Tell = (offset, message, value, remedy) => {
		sound = false;
		report({
			file,
			...position(offset),
			message,
			...(value === undefined ? {} : { value }),
			remedy
		});
	};
	const [header, ...rows] = readCells(text, tell);
	if (!sound) return null;
	checkHeader(header ?? [], columns, tell);
	if (!sound) return null;
	const parsed: Parsed[] = [];
	for (const cells of rows) {
		const start = cells[0]?.offset ?? 0;
		if (cells.length === columns.length)
			parsed.push(rowOf(cells, columns, (offset) => ({ file, ...position(offset) })));
		else if (cells.length === 1 && cells[0]?.text === '')
			tell(start, 'an empty line', undefined, 'delete it');
		else
			tell(
				start,
				`a row has ${cells.length} cells`,
				undefined,
				`write ${columns.length}: ${columns.join(',')}; put quotation marks round a cell that holds a comma`
			);
	}
	return sound ? parsed : null;
}

function rowOf(
	cells: readonly Cell[],
	columns: readonly string[],
	spot: (offset: number) => Spot
): Parsed {
	const texts = columns.map((column, index) => [column, cells[index]?.text ?? ''] as const);
	return {
		value: Object.fromEntries(texts),
		at: ([column]) => spot(cells[columns.indexOf(String(column))]?.offset ?? cells[0]?.offset ?? 0)
	};
}

function checkHeader(header: readonly Cell[], columns: readonly string[], tell: Tell): void {
	const names = header.map(({ text }) => text);
	if (names.join() === columns.join()) return;
	const expected = `the header is ${columns.join(',')}`;
	const unknown = header.find(({ text }) => !columns.includes(text));
	const missing = columns.find((column) => !names.includes(column));
	if (unknown) {
		tell(
			unknown.offset,
			'unknown column',
			unknown.text,
			didYouMean(unknown.text, columns, expected)
		);
	} else if (missing !== undefined) {
		tell(0, 'a column is missing', missing, expected);
	} else {
		tell(0, 'the columns have another order', names.join(), expected);
	}
}

/** The cells of each line; a last line feed begins no further line. */
export function readCells(text: string, tell: Tell): readonly (readonly Cell[])[] {
	const rows: Cell[][] = [];
	let row: Cell[] = [];
	let at = 0;
	while (at < text.length || row.length > 0) {
		const cell = text[at] === '"' ? quotedCell(text, at, tell) : plainCell(text, at, tell);
		row.push({ text: cell.text, offset: at });
		at = cell.end;
		if (text[at] === ',') {
			at += 1;
			continue;
		}
		rows.push(row);
		row = [];
		at += 1;
	}
	return rows;
}

interface ReadCell {
	readonly text: string;
	readonly end: number;
}

function endOfPlain(text: string, from: number): number {
	let end = from;
	while (end < text.length && text[end] !== ',' && text[end] !== '\n') end += 1;
	return end;
}

function plainCell(text: string, from: number, tell: Tell): ReadCell {
	const end = endOfPlain(text, from);
	const cell = text.slice(from, end);
	const quote = cell.indexOf('"');
	if (quote >= 0) {
		tell(
			from + quote,
			'a quotation mark inside a plain cell',
			cell,
			'put the cell in quotation marks and double this one'
		);
	}
	return { text: cell, end };
}

function quotedCell(text: string, from: number, tell: Tell): ReadCell {
	let close = text.indexOf('"', from + 1);
	while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
	if (close < 0) {
		tell(from, 'a quotation mark is not closed', undefined, 'write " at the end of the cell');
		return { text: text.slice(from + 1), end: text.length };
	}
	const end = endOfPlain(text, close + 1);
	if (end !== close + 1) {
		tell(
			close + 1,
			'text after a closing quotation mark',
			text.slice(close + 1, end),
			'double a quotation mark inside a cell'
		);
	}
	return { text: text.slice(from + 1, close).replaceAll('""', '"'), end };
}
