import type { Side } from '$lib/compare/side';
import { countTrips } from '../strings';

export const COMPARE = {
	title: 'Compare two trips or two years',
	description:
		'Two trips, or two years of travel, side by side: both on one map, their stops in one list in the order of time, and what they have in common.',
	lead: 'Two trips, or two years, on one map and in one list. A trip belongs to the year in which it began.',
	both: (a: string, b: string): string => `${a} and ${b} compared`,
	legend:
		'On the map: A in solid lines and filled dots, B in dashed lines and rings, uncoloured dots where both stayed.',
	choose: 'What to compare',
	side: { a: 'A', b: 'B' },
	sideOf: { a: 'First, A', b: 'Second, B' },
	line: { a: 'solid line', b: 'dashed line' },
	none: 'Nothing chosen',
	years: 'Years',
	yearTrips: (year: number, trips: number): string => `${year}: ${countTrips(trips)}`,
	swap: 'Swap A and B',
	scripts:
		'The comparison is drawn by a script, which does not run here. The pages of the trips are complete without one: open two of them from this list.',
	examples: 'For example',
	pair: (a: number, b: number): string => `${a} and ${b}`,
	waiting: 'The trips are being loaded.',
	problem: 'The trips could not be loaded. Try again, or open their pages from the list.',
	again: 'Try again',
	unknown: (value: string): string =>
		`There is no trip and no year “${value}” here. Choose another one above.`,
	other: {
		a: 'Choose what to compare it with above: A is still open.',
		b: 'Choose what to compare it with above: B is still open.'
	},
	same: 'A and B are the same. Choose another one to see a difference.',
	figures: 'In figures',
	counted: 'How these are counted',
	rules: {
		trips: 'One journey, from leaving home to being back, is one trip.',
		stops: 'Every stay counts, also a second one in the same city. Transits do not.',
		countries: 'Countries and territories with a stop, the West Bank counted for itself.',
		days: 'The days from the start to the end of each trip, both included, each day once.',
		km: 'All legs, home legs included, along the shortest line; what was flown was longer.'
	},
	common: 'In common',
	places: 'Places',
	countries: 'Countries',
	people: 'Met on both',
	nothing: { places: 'no place', countries: 'no country', people: 'nobody' },
	list: 'Stops in the order of time',
	align: 'Put beside each other',
	by: { date: 'By date', day: 'By day of the trip', month: 'By time of the year' },
	transit: 'transit'
} as const;

/** "2023 and 2024 compared"; trips go by their dates, for two titles are too long. */
export function titleOf(a: Side | null, b: Side | null): string {
	return a && b ? COMPARE.both(a.date || a.title, b.date || b.title) : COMPARE.title;
}
