/** The interface's words for the vocabulary, shared by pages and server. */
import type { OrderBasis, Relation } from './atlas';
import type { Verdict } from './ledgers';

export const RELATION_LABEL: Readonly<Record<Relation, string>> = {
	reports: 'Reports',
	announces: 'Announces',
	recalls: 'Recalls',
	mentions: 'Mentions'
};

/** What each relation means, for a title or a legend. */
export const RELATION_MEANING: Readonly<Record<Relation, string>> = {
	reports: 'written at the time or just after it',
	announces: 'written beforehand: a plan, not a report',
	recalls: 'written later, looking back',
	mentions: 'names the place or the person, not this visit'
};

export const ORDER_LABEL: Readonly<Record<OrderBasis, string>> = {
	source: 'Order from a report',
	record: 'Order from the official dates',
	recall: 'Order from general knowledge',
	guess: 'Order assumed'
};

export const ORDER_MEANING: Readonly<Record<OrderBasis, string>> = {
	source: 'A report that we found settles where this stop stands in the trip.',
	record:
		'The dates in the official record alone settle where this stop stands in the trip; no report was needed.',
	recall: 'General knowledge settles the order; we found no source for it.',
	guess: 'We found nothing that settles the order. It is an assumption.'
};

/** What the atlas does with a row of the official record. */
export const VERDICT_LABEL: Readonly<Record<Verdict, string>> = {
	agrees: 'Agrees',
	doubts: 'Doubts',
	corrects: 'Corrects',
	splits: 'Splits',
	merges: 'Merges'
};
