/** The one way to write a table: quotation marks only where they are needed, rows by id. */
import { readCells } from './csv';

/** Tables that are sorted by their first column; the official record keeps its own order. */
const SORTED: ReadonlySet<string> = new Set(['countries.csv', 'places.csv', 'people.csv']);

/**
 * Writes a table anew.
 * @param path below the content folder
 * @returns `null` when its quotation marks are broken, or its rows have unlike numbers of cells
 */
export function canonicalCsv(path: string, text: string): string | null {
	let sound = true;
	const rows = readCells(text, () => {
		sound = false;
	}).map((cells) => cells.map((cell) => cell.text));
	const [header, ...body] = rows.filter((cells) => cells.length > 1 || cells[0] !== '');
	if (!sound || !header || body.some((cells) => cells.length !== header.length)) return null;
	const sorted = SORTED.has(path) ? body.toSorted((a, b) => order(a[0], b[0])) : body;
	return [header, ...sorted].map(csvLine).join('');
}

/** One row with its line feed. */
export function csvLine(cells: readonly string[]): string {
	return `${cells.map(csvCell).join(',')}\n`;
}

function csvCell(text: string): string {
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function order(a = '', b = ''): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
