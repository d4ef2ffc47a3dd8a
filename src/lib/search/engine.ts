import MiniSearch from 'minisearch';
import type { Hit, HitGroup, Kind, SearchDocument } from './document';
import { fold, words } from './fold';
import { markWords, passageAround } from './mark';
import { daysOf, type Days } from './when';

/** The order in which kinds are shown: names first, full text after. */
const KINDS: readonly Kind[] = [
	'place',
	'country',
	'person',
	'occasion',
	'trip',
	'stop',
	'excerpt'
];

const SHOWN_PER_KIND = 6;

interface Entry extends SearchDocument {
	readonly id: number;
}

/** Typos are allowed in words long enough that one letter does not make another word; COP27 is another. */
function fuzziness(term: string): number | false {
	if (term.length < 4 || /\d/.test(term)) return false;
	return term.length < 8 ? 1 : 2;
}

function contains({ first, last }: Days, [start, end]: readonly [string, string]): boolean {
	return start <= last && end >= first;
}

/** Finds in the documents; make one for an atlas and keep it. */
export class SearchEngine {
	readonly #entries: readonly Entry[];
	readonly #index: MiniSearch<Entry>;

	constructor(documents: readonly SearchDocument[]) {
		this.#entries = documents.map((document, id) => ({ ...document, id }));
		this.#index = new MiniSearch<Entry>({
			fields: ['title', 'also', 'detail', 'text'],
			tokenize: (text) => words(text).map((word) => word.folded),
			processTerm: (term) => fold(term),
			searchOptions: {
				boost: { title: 4, also: 3, detail: 1.5, text: 1 },
				prefix: true,
				fuzzy: fuzziness,
				combineWith: 'AND'
			}
		});
		this.#index.addAll(this.#entries);
	}

	/** What matches, by kind; a query that is a date finds the stops and trips of those days. */
	find(query: string): HitGroup[] {
		const days = daysOf(query);
		return group(days ? this.#during(days) : this.#matching(query));
	}

	#during(days: Days): Hit[] {
		return this.#entries.flatMap((document) =>
			document.days && contains(days, document.days)
				? [{ document, score: 1, title: markWords(document.title, new Set()), passage: [] }]
				: []
		);
	}

	#matching(query: string): Hit[] {
		return this.#index.search(query).flatMap(({ id, score, terms }) => {
			const document = this.#entries[Number(id)];
			if (!document) return [];
			const matches = new Set(terms);
			return [
				{
					document,
					score,
					title: markWords(document.title, matches),
					passage: passageAround(document.text ?? '', matches)
				}
			];
		});
	}
}

function group(hits: readonly Hit[]): HitGroup[] {
	return KINDS.flatMap((kind) => {
		const own = hits.filter((hit) => hit.document.kind === kind);
		return own.length === 0
			? []
			: [{ kind, hits: own.slice(0, SHOWN_PER_KIND), total: own.length }];
	});
}
