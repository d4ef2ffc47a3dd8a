/** The interface's words for the vocabulary, shared by pages and server. */
import type { OrderBasis, Relation, StopKind, Theme } from './atlas';
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

export const KIND_LABEL: Readonly<Record<StopKind, string>> = {
	visit: 'Visit',
	overnight: 'Overnight',
	transit: 'Transit'
};

export const THEME_LABEL: Readonly<Record<Theme, string>> = {
	'middle-east-war': 'Middle East war',
	'alliance-summits': 'Alliance summits',
	'indo-pacific': 'Indo-Pacific',
	ukraine: 'Ukraine',
	americas: 'Americas',
	africa: 'Africa',
	europe: 'Europe',
	'climate-economy': 'Climate and economy',
	other: 'Other'
};

/** What the atlas does with a row of the official record. */
export const VERDICT_LABEL: Readonly<Record<Verdict, string>> = {
	agrees: 'Agrees',
	doubts: 'Doubts',
	corrects: 'Corrects',
	splits: 'Splits',
	merges: 'Merges'
};

/** The rule by which a row has its verdict. */
export const VERDICT_RULE: Readonly<Record<Verdict, string>> = {
	agrees:
		'One row, one stop, the same days, the same place. Another spelling, or a fuller name such as that of an air base, is the same place; so is a row that names a country of one city and no place.',
	doubts: 'One row, one stop, the same days and place, but one of the days is not certain.',
	corrects:
		'One row, one stop, with another day, another place, or a place more exact than the region recorded.',
	splits: 'One row, several stops: several places, or one place left and come back to.',
	merges: 'Several rows, one stop: the record enters the stay more than once.'
};
