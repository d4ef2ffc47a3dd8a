/** An article on the desk: what is known of it and the excerpts as they stand. */
import { unusedId } from '../lib/intake/merge';
import type { Proposal } from '../lib/intake/merge';
import type { Field, Fields, Opened, Received, SavedLink } from './protocol';

/** Words of a paragraph: [start, end) in UTF-16 code units. */
export interface Passage {
	readonly paragraph: number;
	readonly start: number;
	readonly end: number;
}

export interface DeskLink extends SavedLink {
	/** Why it was proposed; `null` for a link that a person made. */
	readonly reason: string | null;
	/** 0 to 1. */
	readonly confidence: number;
}

/** Not decided yet; to be saved; to be left out. */
export type Standing = 'open' | 'kept' | 'dropped';

export interface DeskExcerpt {
	readonly id: string;
	readonly paragraph: number;
	readonly start: number;
	readonly quote: string;
	readonly links: readonly DeskLink[];
	readonly standing: Standing;
}

export interface Session {
	/** The name of its files; empty as long as the title gives none. */
	readonly id: string;
	/** Whether a person named the files. */
	readonly named: boolean;
	/** Of an article that is there, as it was opened; `null` for a new one. */
	readonly basis: string | null;
	readonly fields: Fields;
	/** Where the fields were found, in words. */
	readonly from: Fields;
	readonly paragraphs: readonly string[];
	readonly dropped: readonly string[];
	readonly excerpts: readonly DeskExcerpt[];
}

export function received({ paragraphs, dropped, found }: Received): Session {
	const entries = Object.entries(found) as [Field, { value: string; from: string }][];
	return {
		id: '',
		named: false,
		basis: null,
		fields: Object.fromEntries(entries.map(([field, { value }]) => [field, value])),
		from: Object.fromEntries(entries.map(([field, { from }]) => [field, from])),
		paragraphs,
		dropped,
		excerpts: []
	};
}

export function opened({ id, basis, fields, paragraphs, excerpts }: Opened): Session {
	return {
		id,
		named: true,
		basis,
		fields,
		from: {},
		paragraphs,
		dropped: [],
		excerpts: excerpts.map((excerpt) => ({
			...excerpt,
			links: excerpt.links.map((link) => ({ ...link, reason: null, confidence: 1 })),
			standing: 'kept'
		}))
	};
}

/** Other proposals for the same article; what a person has decided stays. */
export function withProposals(session: Session, proposals: readonly Proposal[]): Session {
	const decided = session.excerpts.filter(({ standing }) => standing !== 'open');
	const fresh = proposals.filter(
		({ id, quote, paragraph }) =>
			!decided.some(
				(known) => known.id === id || (known.quote === quote && known.paragraph === paragraph)
			)
	);
	const open = fresh.map(({ id, paragraph, start, quote, links }): DeskExcerpt => ({
		id,
		paragraph,
		start,
		quote,
		links: links.map(({ target, relation, mark, reason, confidence }) => ({
			target,
			relation,
			mark,
			reason,
			confidence
		})),
		standing: 'open'
	}));
	return { ...session, excerpts: inOrder([...decided, ...open]) };
}

function inOrder(excerpts: readonly DeskExcerpt[]): readonly DeskExcerpt[] {
	return excerpts.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

export function excerptOf(session: Session, id: string): DeskExcerpt | undefined {
	return session.excerpts.find((excerpt) => excerpt.id === id);
}

/**
 * One excerpt more, which speaks of nothing yet.
 * @param taken ids of the excerpts of the atlas
 */
export function withExcerpt(
	session: Session,
	{ paragraph, start, end }: Passage,
	taken: readonly string[]
): { readonly session: Session; readonly id: string } {
	const quote = session.paragraphs[paragraph]?.slice(start, end) ?? '';
	const used = new Set([...taken, ...session.excerpts.map(({ id }) => id)]);
	const id = unusedId(quote, used);
	const excerpt: DeskExcerpt = { id, paragraph, start, quote, links: [], standing: 'kept' };
	return { session: { ...session, excerpts: inOrder([...session.excerpts, excerpt]) }, id };
}

/** The article with one excerpt changed. */
export function changed(
	session: Session,
	id: string,
	change: (excerpt: DeskExcerpt) => DeskExcerpt
): Session {
	const excerpts = session.excerpts.map((excerpt) =>
		excerpt.id === id ? change(excerpt) : excerpt
	);
	return { ...session, excerpts: inOrder(excerpts) };
}

/** Other words for an excerpt; a mark that does not stand in them once is gone. */
export function withWords(session: Session, id: string, passage: Passage): Session {
	const { paragraph, start, end } = passage;
	const quote = session.paragraphs[paragraph]?.slice(start, end) ?? '';
	return changed(session, id, (excerpt) => ({
		...excerpt,
		paragraph,
		start,
		quote,
		standing: 'kept',
		links: excerpt.links.map((link) => ({
			...link,
			mark: link.mark !== null && countOf(quote, link.mark) === 1 ? link.mark : null
		}))
	}));
}

export function withStanding(session: Session, id: string, standing: Standing): Session {
	return changed(session, id, (excerpt) => ({ ...excerpt, standing }));
}

/** All that is not decided is kept, or dropped. */
export function withRest(session: Session, standing: Standing): Session {
	const excerpts = session.excerpts.map((excerpt) =>
		excerpt.standing === 'open' ? { ...excerpt, standing } : excerpt
	);
	return { ...session, excerpts };
}

/** How often words stand in a text, overlapping ones included. */
export function countOf(text: string, words: string): number {
	let count = 0;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count += 1;
	return count;
}
