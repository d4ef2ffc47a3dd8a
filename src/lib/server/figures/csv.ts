import type { Cell, FigureTable } from '$lib/figures/data';

/**
 * Spreadsheets run a text that begins so as a formula. One that already has apostrophes before it
 * counts as well, so that whoever takes one away has the text as it was.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A field of RFC 4180; a text that a spreadsheet would run is led by an apostrophe. */
function field(cell: Cell): string {
	if (typeof cell === 'number') return String(cell);
	const text = typeof cell === 'string' ? cell : cell.text;
	const harmless = FORMULA.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The table as comma-separated values (RFC 4180) with a heading line and CRLF after each line. */
export function toCsv({ columns, rows }: FigureTable): string {
	return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
