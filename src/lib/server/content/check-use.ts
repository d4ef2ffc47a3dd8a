/** Checks that every record that others point at is pointed at. */
import type { Basics, Book } from './linked';
import type { Report } from './problem';

export function checkUse({ places, people, countries }: Basics, report: Report): void {
	unused(places, 'place', 'id', report);
	unused(people, 'person', 'id', report);
	unused(countries, 'country', 'code', report);
}

function unused<Item>(book: Book<Item>, what: string, column: string, report: Report): void {
	const ids = [...book.items.keys()];
	for (const [index, { at }] of book.linked.entries()) {
		const id = ids[index] ?? '';
		if (book.registry.used.has(id)) continue;
		report({
			...at([column]),
			message: `an unused ${what}`,
			value: id,
			remedy: 'delete the row, or name it where it belongs'
		});
	}
}
