import type { Atlas, Country, Trip } from '$lib/domain/atlas';
import { dateWords } from '$lib/domain/date-words';
import { parseDay } from '$lib/domain/dates';
import type { Comparison, Count, ElsewhereFigure } from '$lib/figures/data';
import { counted } from '$lib/figures/number-words';
import { toMiles } from '$lib/server/views/leg';
import { countryCount, entriesOf } from './countries';
import { daysAbroad, travelDays } from './days';
import { ISRAEL_COUNT, ISRAEL_IN_RECORD, STATE_PAGE } from './elsewhere-counts';
import { datedLegs, flownKm } from './flown';

/** The trips with the stops at which he had arrived by the day, that day included. */
export function upTo(trips: readonly Trip[], day: string): Trip[] {
	return trips
		.map((trip) => ({
			...trip,
			stops: trip.stops.filter((stop) => stop.dates.start.first <= day)
		}))
		.filter((trip) => trip.stops.length > 0);
}

const words = (day: string): string => dateWords(parseDay(day));
const theirs = (label: string, value: number, digits = 0): Count => ({
	label,
	value,
	digits,
	ours: false
});
const ours = (label: string, value: number, term: number): Count => ({
	label,
	value,
	digits: 0,
	ours: true,
	term
});

const STATE_SOURCE = { url: STATE_PAGE.url, title: STATE_PAGE.title };

function milesComparison(trips: readonly Trip[]): Comparison {
	const legs = datedLegs(trips);
	const miles = (known: typeof legs) => Math.round(toMiles(flownKm(known)));
	const before = miles(legs.filter((leg) => leg.day <= STATE_PAGE.until));
	const gap =
		before > STATE_PAGE.miles
			? ': as theirs is the smaller number, it leaves out legs that ours has, perhaps those on other aircraft than his own or of the latest trip, or ours has legs that were not flown.'
			: '.';
	return {
		title: 'Miles flown',
		until: words(STATE_PAGE.until),
		unit: 'miles',
		counts: [
			theirs('State Department: total flight miles', STATE_PAGE.miles, STATE_PAGE.milesDigits),
			ours('Shuttle: legs flown', before, miles(legs))
		],
		why: `The page does not say which flights it counts. It lists domestic trips beside international ones; the atlas holds no journeys within the United States. Ours takes the shortest line for every leg, which no flight undercuts${gap}`,
		source: STATE_SOURCE
	};
}

function daysComparison(trips: readonly Trip[]): Comparison {
	const before = (days: readonly string[]) => days.filter((day) => day <= STATE_PAGE.until).length;
	const [travel, abroad] = [travelDays(trips), daysAbroad(trips)];
	const agreement =
		before(travel) === STATE_PAGE.travelDays
			? ': the two agree to the day, so that its rule may well be the same.'
			: ', our nearest count.';
	return {
		title: 'Days of travel',
		until: words(STATE_PAGE.until),
		unit: 'days',
		counts: [
			theirs('State Department: travel days', STATE_PAGE.travelDays),
			ours('Shuttle: travel days, from start to end of each trip', before(travel), travel.length),
			ours('Shuttle: days abroad', before(abroad), abroad.length)
		],
		why: `The page does not say what a travel day is, nor whether days of its domestic trips are among them. Ours are the dates on which he was on a trip abroad, the flights out and home included${agreement} Days abroad leave out dates spent on those flights alone.`,
		source: STATE_SOURCE
	};
}

function israelComparison(atlas: Atlas, trips: readonly Trip[], israel: Country): Comparison {
	const known = upTo(trips, ISRAEL_COUNT.until);
	const term = countryCount(trips, israel);
	const before = countryCount(known, israel);
	const neighbour = atlas.countries.get(ISRAEL_COUNT.neighbour);
	const fresh = (of: readonly Trip[]) =>
		of.reduce((total, trip) => total + entriesOf(trip, israel, neighbour), 0);
	const rows = [...atlas.record.values()].filter((row) => row.country === ISRAEL_IN_RECORD);
	const rowsBefore = rows.filter((row) => row.start <= ISRAEL_COUNT.until);
	const covered = rows.map((row) => term.stops.filter((stop) => stop.record.includes(row)).length);
	return {
		title: 'Visits to Israel',
		until: words(ISRAEL_COUNT.until),
		unit: 'times',
		counts: [
			theirs('A count attributed to the State Department: visits', ISRAEL_COUNT.visits),
			{ ...theirs('Office of the Historian: rows', rowsBefore.length), term: rows.length },
			ours('Shuttle: entries', before.entries, term.entries),
			ours('Shuttle: entries, returns from the West Bank left out', fresh(known), fresh(trips)),
			ours('Shuttle: stops', before.stops.length, term.stops.length),
			ours('Shuttle: trips with a stop there', before.trips, term.trips)
		],
		why: `A row of the Historian can hold several cities and several entries; the fullest one stands for ${counted(Math.max(0, ...covered), 'stop')} of ours. An entry is counted when the stop before it, if there is one, is outside Israel, the West Bank included: coming back from Ramallah is another entry, which the count below it leaves out. A stop is a stay in one place: Jerusalem and Tel Aviv on one day are two. How the ${ISRAEL_COUNT.visits} visits were counted is not known, and we have not found the page on which they stood.`
	};
}

/** Our numbers beside those that others published, for the same day. */
export function elsewhereFigure(atlas: Atlas, trips: readonly Trip[]): ElsewhereFigure {
	const israel = atlas.countries.get(ISRAEL_COUNT.country);
	const comparisons = [
		milesComparison(trips),
		daysComparison(trips),
		...(israel ? [israelComparison(atlas, trips, israel)] : [])
	];
	return {
		id: 'elsewhere',
		title: 'Where others count otherwise',
		finding:
			'Numbers differ because the rules do. Ours stand beside theirs, for the same day, and neither is adjusted.',
		rule: 'Ours are counted as in the figures above, up to and including the day named: legs that had ended, dates that had come, stops at which he had arrived, rows of the record that had begun.',
		table: {
			columns: ['Compared', 'Count', 'Up to', 'Number', 'Whole term'],
			rows: comparisons.flatMap(({ title, until, counts }) =>
				counts.map((count) => [title, count.label, until, count.value, count.term ?? ''])
			)
		},
		comparisons
	};
}
