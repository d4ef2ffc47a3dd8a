import { RECORD } from './record-strings';

/**
 * Shows of the record's tables only the rows with the given ids. The tables stand in the page as
 * they were drawn on the server, so this changes them where they are.
 * @param within the element that holds them
 */
export function showRows(within: Element, wanted: ReadonlySet<string>): void {
	for (const table of within.querySelectorAll('table')) {
		const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
		for (const row of rows) row.hidden = !wanted.has(row.id);
		const shown = rows.filter((row) => !row.hidden).length;
		const section = table.closest('section');
		if (!section) continue;
		section.hidden = shown === 0;
		const note = section.querySelector('[data-counts]');
		if (!note) continue;
		const count = note.getAttribute('data-counts') === 'rows' ? RECORD.rows : RECORD.stops;
		note.textContent = count(shown);
	}
}
