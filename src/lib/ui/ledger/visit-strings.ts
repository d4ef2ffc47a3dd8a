/** What a stop's own page says of stays and of the record. The rest of the ledgers' words stay with them. */
import { formatNumber, plural } from '../strings';

const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIX: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** "9th" */
export const ordinal = (value: number): string =>
	`${formatNumber(value)}${SUFFIX[rules.select(value)] ?? 'th'}`;

export const countStays = (count: number): string => plural(count, 'stay', 'stays');

/** On a stop: where it stands among the visits to the same place and person. */
export const VISITS = {
	heading: 'Before and after, the same place and people',
	here: 'In this place',
	/** "3rd of 8 stays" */
	ordinal: (value: number | null, total: number): string =>
		value === null ? countStays(total) : `${ordinal(value)} of ${countStays(total)}`,
	only: 'the only stay',
	/** "2nd of 8" */
	among: (value: number | null, total: number): string =>
		value === null ? '' : `${ordinal(value)} of ${formatNumber(total)}`,
	stayIn: (place: string): string => `in ${place}`,
	stopWith: (person: string): string => `with ${person}`,
	previous: (of: string): string => `Previous stop ${of}:`,
	next: (of: string): string => `Next stop ${of}:`
} as const;

/** What the atlas does with a row of the record, as a label. */
export const OUTCOME = {
	label: 'What we do',
	/** With a stop that the record lacks. */
	added: 'Adds'
} as const;
