import type { Traveler, Trip } from '$lib/domain/atlas';
import { dateWords } from '$lib/domain/date-words';
import { parseDay } from '$lib/domain/dates';
import type { DistanceFigure, DistancePoint, YearDistance } from '$lib/figures/data';
import { grouped } from '$lib/figures/number-words';
import { toMiles } from '$lib/server/views/leg';
import { STATE_PAGE } from './elsewhere-counts';
import { datedLegs, flownKm, railKm, type DatedLeg } from './flown';

/** Kilometres of the equator of WGS 84: 2π × 6,378.137 km. */
const EQUATOR_KM = 2 * Math.PI * 6378.137;

/** Legs that may well have been driven: the content does not tell. */
const SHORT_KM = 100;

function yearDistance(year: number, legs: readonly DatedLeg[]): YearDistance {
	const km = flownKm(legs.filter((leg) => leg.day.startsWith(`${year}-`)));
	return { year, km: Math.round(km), miles: Math.round(toMiles(km)) };
}

/** What had been flown by the end of each day with a leg. */
function pointsOf(legs: readonly DatedLeg[]): DistancePoint[] {
	const days = [...new Set(legs.map((leg) => leg.day))].toSorted();
	let km = 0;
	return days.map((day) => {
		km += flownKm(legs.filter((leg) => leg.day === day));
		return { day, km: Math.round(km) };
	});
}

const both = (km: number): string => `${grouped(km)} km (${grouped(toMiles(km))} miles)`;

export function distanceFigure(traveler: Traveler, trips: readonly Trip[]): DistanceFigure {
	const { start, end } = traveler.term;
	const legs = datedLegs(trips);
	const km = flownKm(legs);
	const short = flownKm(legs.filter((leg) => leg.km < SHORT_KM));
	const rounds = grouped(km / EQUATOR_KM, 1);
	const years = Array.from({ length: end.year - start.year + 1 }, (_, step) =>
		yearDistance(start.year + step, legs)
	);
	const counted = countedIn(traveler.term, km / toMiles(km));
	return {
		id: 'distance',
		title: 'Distance flown',
		finding: `${both(km)} in all, ${rounds} times round the equator, and ${grouped(railKm(legs))} km by train.`,
		rule: `The sum of all legs, those from and to home included, each along the shortest line on the WGS 84 ellipsoid, in the year in which it ended; what was flown was longer. Legs lead through transits. A leg counts as flown unless a report tells of a train; legs under ${SHORT_KM} km, of which many were surely driven, make ${grouped(short)} km of it.`,
		table: {
			columns: ['Year', 'Kilometres flown', 'Miles flown'],
			rows: [
				...years.map((each) => [String(each.year), each.km, each.miles]),
				['In all', Math.round(km), Math.round(toMiles(km))]
			]
		},
		start: start.first,
		end: end.first,
		km: Math.round(km),
		miles: Math.round(toMiles(km)),
		years,
		line: pointsOf(legs),
		...(counted ? { other: counted } : {})
	};
}

/** What the State Department published, which is of one term. */
function countedIn({ start, end }: Traveler['term'], kmOfMile: number): DistanceFigure['other'] {
	const { until, miles } = STATE_PAGE;
	if (until < start.first || until > end.last) return undefined;
	const label = `State Department, ${dateWords(parseDay(until))}`;
	return { day: until, km: Math.round(miles * kmOfMile), label };
}
