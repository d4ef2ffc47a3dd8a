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

interface Entry extends SearchDocument {
	readonly id: number;
}

/** A document that was found, not yet marked. */
interface Match {
	readonly document: SearchDocument;
	readonly score: number;
	/** Words of it that match, folded. */
	readonly terms: readonly string[];
}

/** Typos are allowed in words long enough that one letter does not make another word; COP27 is another. */
function fuzziness(term: string): number | false {
	if (term.length < 4 || /\d/.test(term)) return false;
	return term.length < 8 ? 1 : 2;
}

/** A word may be the beginning of another; a day of a month is not the beginning of a year. */
const mayBegin = (term: string): boolean => !/^\d{1,2}$/.test(term);

/** Words that stand everywhere and tell nothing beside others; so does a letter still being typed. */
const SMALL = /^(?:\p{Letter}|of|the|and)$/u;

/** What of a query is looked for. */
function asked(query: string): string {
	const all = words(query).map(({ folded }) => folded);
	const telling = all.filter((word) => !SMALL.test(word));
	return (telling.length > 0 ? telling : all).join(' ');
}

function contains({ first, last }: Days, [start, end]: readonly [string, string]): boolean {
	return start <= last && end >= first;
}

/** So short a query could be the beginning of thousands of words: only names answer it. */
const SHORT = 2;

/** What stands under another name than its own: places where stops were, titles of articles. */
const UNNAMED: ReadonlySet<Kind> = new Set(['stop', 'excerpt']);

function indexOf(entries: readonly Entry[]): MiniSearch<Entry> {
	const index = new MiniSearch<Entry>({
		fields: ['title', 'also', 'detail', 'text'],
		tokenize: (text) => words(text).map((word) => word.folded),
		processTerm: (term) => fold(term),
		searchOptions: {
			boost: { title: 4, also: 3, detail: 1.5, text: 1 },
			prefix: mayBegin,
			fuzzy: fuzziness,
			combineWith: 'AND'
		}
	});
	index.addAll(entries);
	return index;
}

/** Finds in the documents; make one for an atlas and keep it. */
export class SearchEngine {
	readonly #entries: readonly Entry[];
	readonly #named: MiniSearch<Entry>;
	readonly #unnamed: MiniSearch<Entry>;

	constructor(documents: readonly SearchDocument[]) {
		this.#entries = documents.map((document, id) => ({ ...document, id }));
		this.#named = indexOf(this.#entries.filter(({ kind }) => !UNNAMED.has(kind)));
		this.#unnamed = indexOf(this.#entries.filter(({ kind }) => UNNAMED.has(kind)));
	}

	/**
	 * What matches, by kind; a query that is a date finds the stops and trips of those days.
	 * @param most results of each kind; their number in all is told in any case
	 */
	find(query: string, most = 6): HitGroup[] {
		const days = daysOf(query);
		const found = days ? this.#during(days) : this.#matching(query);
		return KINDS.flatMap((kind) => {
			const own = found.filter((match) => match.document.kind === kind);
			return own.length === 0
				? []
				: [{ kind, hits: own.slice(0, most).map(hitOf), total: own.length }];
		});
	}

	#during(days: Days): Match[] {
		return this.#entries
			.filter((document) => document.days && contains(days, document.days))
			.map((document) => ({ document, score: 1, terms: [] }));
	}

	#matching(query: string): Match[] {
		const text = asked(query);
		const found =
			query.trim().length <= SHORT
				? this.#named.search(text, { fields: ['title', 'also'] })
				: [...this.#named.search(text), ...this.#unnamed.search(text)];
		return found.flatMap(({ id, score, terms }) => {
			const document = this.#entries[Number(id)];
			return document ? [{ document, score, terms }] : [];
		});
	}
}

/** Marking takes longer than finding, so only what is shown is marked. */
function hitOf({ document, score, terms }: Match): Hit {
	const matches = new Set(terms);
	return {
		document,
		score,
		title: markWords(document.title, matches),
		detail: markWords(document.detail, matches),
		passage: passageAround(document.text ?? '', matches)
	};
}
