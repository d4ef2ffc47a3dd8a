/** Checks that the pages that a change names exist. */
import type { Authored } from './authored';
import { authoredAddresses } from './authored-addresses';
import { didYouMean } from './nearest';
import type { Report } from './problem';

export function checkChanges(authored: Authored, report: Report): void {
	const pages = authoredAddresses(authored);
	for (const { value, at } of authored.changes.entries) {
		for (const [index, page] of value.pages.entries()) {
			if (pages.has(page)) continue;
			const moved = authored.moved?.value[page];
			report({
				...at(['pages', index]),
				message: 'a change names a page that does not exist',
				value: page,
				remedy:
					moved === undefined
						? didYouMean(page, pages, 'write the address of a page')
						: `it has moved; write ${moved}`
			});
		}
	}
}
