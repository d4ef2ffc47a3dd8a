/** The words of the ledgers: places, countries, people, occasions. */
import type { PersonPageView } from '$lib/domain/ledgers';
import { formatNumber, plural } from '../strings';
import type { Whose } from '../whose';

export const countMeetings = (count: number): string => plural(count, 'meeting', 'meetings');

export const countMeetingsAndCalls = (count: number): string =>
	plural(count, 'stop or call', 'stops or calls');

export const LEDGER = {
	jump: 'Jump to',
	transit: 'Transit, not counted',
	of: (total: number): string => ` of ${formatNumber(total)}`,
	uncertain: 'order or date not certain',
	allTrips: 'all trips',
	countingRule:
		'Each stay counts once, also a second one in the same trip. Nights without a programme count, transits do not.'
} as const;

export const PLACES = {
	title: 'Places',
	description: ({ names, as }: Whose): string =>
		`Every place where ${names} stopped${as}, by letter, each with all stays in order.`,
	lead: (count: number): string =>
		`${formatNumber(count)} places, by letter, with the number of stays in each.`
} as const;

export const PLACE = {
	title: (name: string, country: string): string => `${name}, ${country}: every stay`,
	description: (name: string, count: number, { of, as }: Whose): string =>
		`${plural(count, 'stay', 'stays')}${of} in ${name}${as}, in order, each with its trip and what the articles say.`,
	stays: 'Every stay, in order',
	noStays: 'No stay here counts as a stop.',
	ends: (count: number): string =>
		`${plural(count, 'trip begins or ends here', 'trips begin or end here')}, which is no stop.`,
	tryNext: 'Look at the stays in the same country, or at all places:',
	excerpts: 'In the articles'
} as const;

export const COUNTRIES = {
	title: 'Countries',
	description: ({ names, as }: Whose): string =>
		`Every country and territory that ${names} visited${as}, by region, each with all stays in order.`,
	lead: (count: number): string =>
		`${formatNumber(count)} countries and territories with a stop, by region, with the number of stays in each.`
} as const;

export const COUNTRY = {
	title: (name: string): string => `${name}: every stay`,
	description: (name: string, count: number, { of, as }: Whose): string =>
		`${plural(count, 'stay', 'stays')}${of} in ${name}${as}, in order, with the places and the trips.`,
	places: 'Places',
	stays: 'Every stay, in order',
	tryNext: 'Look at another country, or at all places:'
} as const;

export const PEOPLE = {
	title: 'People',
	description: ({ names, as }: Whose): string =>
		`Everybody whom ${names} met abroad${as}, and who travelled along or was called, with the roles held then.`,
	lead: (count: number): string =>
		`${formatNumber(count)} people met on the trips, travelling along, or called; by the first letter of the name as written, with the number of stops and calls.`
} as const;

export const PERSON = {
	title: (name: string): string => `${name}: every meeting`,
	description: ({ name, meetings, accompanied, calls }: PersonPageView, { and }: Whose): string =>
		`${name}${and}: ${[
			countMeetings(meetings.length),
			plural(accompanied.length, 'stop together', 'stops together'),
			plural(calls.length, 'phone call', 'phone calls')
		]
			.filter((part) => !part.startsWith('0 '))
			.join(', ')}, in order, with the role held then and the place.`,
	aliases: (names: readonly string[]): string => `Also written ${names.join(', ')}`,
	meetings: 'Every meeting, in order',
	accompanied: 'Travelled along',
	calls: 'Phone calls',
	meetingsRule: 'A stop at which they met counts as one meeting, however often they met there.',
	nothing: 'No meeting, no journey together and no call is known.',
	tryNext: 'Try:'
} as const;

export const OCCASIONS = {
	title: 'Occasions',
	description: ({ names }: Whose): string =>
		`Summits, conferences and talks of the trips of ${names}, from the G7 to NATO, each with its stops.`,
	lead: (count: number): string =>
		`${formatNumber(count)} summits, conferences, dialogues and other purposes, by letter, each with its stops.`,
	frequent: 'Most often'
} as const;
