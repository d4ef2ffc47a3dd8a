/** The interface's words for the vocabulary, shared by pages and server. */
import type { OrderBasis, Relation, StopKind, Theme } from './atlas';

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
