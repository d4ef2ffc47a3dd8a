/** Checks ids across files: excerpts, travelers, and files that belong together. */
import type { Authored } from './authored';
import { didYouMean } from './nearest';
import type { Report, Spot } from './problem';

/** First parts of addresses that belong to pages of their own. */
const RESERVED = [
	'about',
	'articles',
	'basemap',
	'compare',
	'countries',
	'data',
	'embed',
	'figures',
	'occasions',
	'people',
	'places',
	'search'
];

export function checkNames({ travelers, articles, excerpts }: Authored, report: Report): void {
	for (const id of travelers.declared) {
		if (!RESERVED.includes(id)) continue;
		report({
			file: `content/travelers/${id}.yaml`,
			line: 1,
			column: 1,
			message: 'a traveler has the name of a page',
			value: id,
			remedy: `choose another; taken are ${RESERVED.join(', ')}`
		});
	}
	for (const id of excerpts.declared) {
		if (articles.declared.has(id)) continue;
		report({
			file: `content/articles/${id}.excerpts.yaml`,
			line: 1,
			column: 1,
			message: 'excerpts without an article',
			value: id,
			remedy: didYouMean(id, articles.declared, `add content/articles/${id}.md`)
		});
	}
}

/** An excerpt's id is the fragment of its address and stands once in the whole atlas. */
export function checkExcerptIds({ excerpts }: Authored, report: Report): void {
	const first = new Map<string, Spot>();
	for (const { id, at } of excerpts.entries.flatMap(({ value }) => value.entries)) {
		const spot = at(['id']);
		const other = first.get(id);
		if (other) {
			report({
				...spot,
				message: 'a duplicate id',
				value: id,
				remedy: `choose another id or delete one; the first is on ${other.file}:${other.line}`
			});
		}
		first.set(id, other ?? spot);
	}
}
