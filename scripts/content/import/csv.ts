/** CSV: a point a line, with a heading line; parted by commas, semicolons or tabs. */
import { dsvFormat } from 'd3-dsv';
import { namesPlace, pointFrom } from './columns';
import { lineAt, refuse } from './input';
import type { Input } from './input';
import { MOST_ITEMS, isOwn } from './item';
import type { Fields, Item } from './item';

/** @throws {Refusal} when the file cannot be read */
export function readCsv(input: Input): Item[] {
	checkQuotes(input);
	const rows = dsvFormat(separatorOf(input.text)).parseRows(input.text.replace(/^\ufeff/, ''));
	const [header = [], ...body] = rows;
	if (body.length > MOST_ITEMS) {
		throw refuse(
			input.name,
			MOST_ITEMS + 2,
			`the file has ${body.length} rows; at most ${MOST_ITEMS} are read: split it by trip`
		);
	}
	const own = isOwn(new Map(header.map((name) => [name, ''])));
	if (!own && !namesPlace(header)) {
		const names = header.slice(0, 12).join(', ');
		throw refuse(
			input.name,
			1,
			`no column for a place among "${names.slice(0, 200)}"; call one "place", or two "lat" and "lng"`
		);
	}
	let line = 1 + linesOf(header);
	return body.map((cells) => {
		const at = `line ${line}`;
		line += linesOf(cells);
		return rowItem(at, header, cells, own);
	});
}

/** A row is a line, and one more for each line break in its cells. */
const linesOf = (cells: readonly string[]): number =>
	1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);

function rowItem(
	at: string,
	header: readonly string[],
	cells: readonly string[],
	own: boolean
): Item {
	if (cells.every((cell) => cell.trim() === ''))
		return { kind: 'left', at, what: 'an empty line', why: 'it says nothing' };
	if (cells.length !== header.length) {
		const what = cells.join(' ').slice(0, 60);
		return {
			kind: 'left',
			at,
			what,
			why: `it has ${cells.length} cells and the heading ${header.length}; put quotation marks round a cell that holds the separator`
		};
	}
	const fields: Fields = new Map(header.map((name, index) => [name, cells[index] ?? '']));
	return own ? { kind: 'own', at, fields: given(fields) } : pointFrom(at, fields, null);
}

/** Without empty cells, and without the apostrophe that keeps a spreadsheet from running a text. */
function given(fields: Fields): Fields {
	const full = [...fields].filter(([name, cell]) => cell !== '' || name === 'key');
	return new Map(full.map(([name, cell]) => [name, cell.replace(/^'(?='*[=+\-@\t\r])/, '')]));
}

/** What parts the names of the heading: the one of the three that stands there most often. */
function separatorOf(text: string): string {
	const heading = text.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? '';
	const count = (separator: string): number => heading.split(separator).length;
	return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** A quotation mark that is never closed would swallow the rest of the file. */
function checkQuotes({ name, text }: Input): void {
	const marks = text.match(/"/g)?.length ?? 0;
	if (marks % 2 === 0) return;
	throw refuse(
		name,
		lineAt(text, text.lastIndexOf('"')),
		'a quotation mark is never closed; close it, or double one that is part of a text'
	);
}
