/** Two content folders as one. */
import { readCells } from '../../../src/lib/server/content/csv';
import { canonical } from '../../../src/lib/server/content/canonical';
import { csvLine } from '../../../src/lib/server/content/canonical-csv';
import type { ContentFiles } from '../../../src/lib/server/content/files';
import { roleOf } from '../../../src/lib/server/content/layout';
import { textOf } from '../records/edit';

export interface Merged {
	/** New texts, tables before the files that name their rows. */
	readonly texts: readonly (readonly [path: string, text: string])[];
	/** What both folders have and tell differently. */
	readonly clashes: readonly string[];
}

/** @param parts a folder of the same layout, of which anything may be missing */
export function merged(files: ContentFiles, parts: ContentFiles): Merged {
	const clashes: string[] = [];
	const known = [...parts.keys()].filter((path) => roleOf(path) !== 'ignored');
	const [tables, others] = [true, false].map((isTable) =>
		known.filter((path) => path.endsWith('.csv') === isTable)
	);
	const rows = (tables ?? []).flatMap((path) => withRows(path, files, parts, clashes) ?? []);
	const whole = (others ?? []).flatMap((path) => {
		const text = textOf(parts, path);
		if (!files.has(path)) return [[path, text] as const];
		if (textOf(files, path) !== text) clashes.push(path);
		return [];
	});
	return { texts: [...rows, ...whole], clashes };
}

/** The table with the rows that it lacks; nothing where it lacks none. */
function withRows(
	path: string,
	files: ContentFiles,
	parts: ContentFiles,
	clashes: string[]
): [path: string, text: string][] | null {
	const own = textOf(files, path);
	const [header, ...rows] = rowsOf(textOf(parts, path));
	const [ownHeader, ...ownRows] = rowsOf(own);
	if (header?.join() !== ownHeader?.join()) {
		clashes.push(`${path}: its columns are others`);
		return null;
	}
	const byId = new Map(ownRows.map((cells) => [cells[0], cells]));
	const lacking = rows.filter((cells) => !byId.has(cells[0]));
	for (const cells of rows) {
		const other = byId.get(cells[0]);
		if (other && other.join('\0') !== cells.join('\0')) clashes.push(`${path}: ${cells[0] ?? ''}`);
	}
	if (lacking.length === 0) return null;
	const text = own + lacking.map(csvLine).join('');
	return [[path, canonical(path, text) ?? text]];
}

const rowsOf = (text: string): string[][] =>
	readCells(text, () => undefined)
		.map((cells) => cells.map((cell) => cell.text))
		.filter((cells) => cells.length > 1);
