import {
	isGroup,
	type Call,
	type Person,
	type Place,
	type RecordRow,
	type Role,
	type Traveler,
	type Trip
} from '$lib/domain/atlas';

/** What trips and calls name, each once, in the order in which they first do. */

export function placesNamed(
	travelers: readonly Traveler[],
	trips: readonly Trip[],
	calls: readonly Call[]
): Place[] {
	const named = [
		...trips.flatMap((trip) => [trip.origin, ...trip.stops.map(({ place }) => place), trip.final]),
		...calls.flatMap((call) => [call.fromPlace, call.counterpartPlace]),
		...travelers.map(({ home }) => home)
	];
	return [...new Set(named.filter((place) => place !== undefined))];
}

export function peopleNamed(trips: readonly Trip[], calls: readonly Call[]): Person[] {
	const stops = trips.flatMap((trip) => trip.stops);
	const roles = stops.flatMap((stop): Role[] => [
		...stop.met.flatMap((meeting) => (isGroup(meeting) ? [] : [meeting])),
		...stop.companions
	]);
	return [...new Set([...roles, ...calls.map((call) => call.with)].map(({ person }) => person))];
}

export function recordNamed(trips: readonly Trip[]): RecordRow[] {
	const stops = trips.flatMap((trip) => trip.stops);
	return [...new Set(stops.flatMap((stop) => stop.record))];
}
