/** What a stop's own page says of stays and of the record. The rest of the ledgers' words stay with them. */
import { formatNumber, plural } from '../strings';

const SUFFIXES = ['th', 'st', 'nd', 'rd'];

/** "9th", "11th", "21st". Not by `Intl.PluralRules`, as with `formatNumber`. */
export function ordinal(value: number): string {
	const isTeen = Math.floor(value / 10) % 10 === 1;
	return `${formatNumber(value)}${(isTeen ? undefined : SUFFIXES[value % 10]) ?? 'th'}`;
}

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
