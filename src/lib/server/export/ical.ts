import type { Trip } from '$lib/domain/atlas';
import type { EdtfInterval } from '$lib/domain/dates';
import { THEME_LABEL } from '$lib/domain/theme-words';
import type { Addresses } from './addresses';
import { LEAN_FIELDS, valuesOf } from './fields';
import { basicDate, dayAfter, property, textProperty } from './ical-text';
import { EXCERPTS_NOTE, FACTS_NOTE } from './licence';
import type { Selection } from './selection';
import { waypointsOf, type Waypoint } from './waypoints';
import { describe, placeWords, whichWords } from './words';

/** Of an address and of nothing that can change: not the origin, not the dates. */
const uid = (key: string): string => `${key}@shuttle`;

/**
 * Whole local days. The stamp is the last of them: RFC 5545 wants one, and the same content must
 * give the same bytes.
 */
function days({ start, end }: EdtfInterval): string[] {
	return [
		property('DTSTAMP', `${basicDate(end.last)}T000000Z`),
		property('DTSTART;VALUE=DATE', basicDate(start.first)),
		property('DTEND;VALUE=DATE', basicDate(dayAfter(end.last)))
	];
}

/**
 * The fields of a waypoint, for those who read the file back: `X-SHUTTLE-PLACE-NAME`; those of
 * the return, which is no event of its own, as `X-SHUTTLE-RETURN-PLACE-NAME`.
 */
function extensions(prefix: string, point: Waypoint, addresses: Addresses): string[] {
	return valuesOf(point, addresses, LEAN_FIELDS).map(({ name, value }) =>
		textProperty(`${prefix}${name.replaceAll('_', '-').toUpperCase()};VALUE=TEXT`, String(value))
	);
}

interface Particulars {
	readonly key: string;
	readonly dates: EdtfInterval;
	readonly lines: readonly string[];
}

function event(point: Waypoint, particulars: Particulars, addresses: Addresses): string[] {
	const url = addresses.url(point.path);
	return [
		property('BEGIN', 'VEVENT'),
		textProperty('UID', uid(particulars.key)),
		...days(particulars.dates),
		textProperty('CATEGORIES', THEME_LABEL[point.trip.theme]),
		...(url ? [property('URL', url)] : []),
		// Where somebody else was takes nobody's own time.
		property('TRANSP', 'TRANSPARENT'),
		...particulars.lines,
		...extensions('X-SHUTTLE-', point, addresses),
		property('END', 'VEVENT')
	];
}

function stopEvent(point: Waypoint, addresses: Addresses): string[] {
	const { stop, place, trip } = point;
	if (!stop) return [];
	const lines = [
		textProperty('SUMMARY', `${placeWords(point)} (${whichWords(point)})`),
		textProperty('DESCRIPTION', describe(point, addresses)),
		textProperty('LOCATION', placeWords(point)),
		property('GEO', `${place.position.lat};${place.position.lng}`),
		textProperty('RELATED-TO', uid(trip.key))
	];
	return event(point, { key: stop.key, dates: stop.dates, lines }, addresses);
}

/** The whole trip as one event, to which those of its stops belong. */
function tripEvents(trip: Trip, addresses: Addresses): string[] {
	const points = waypointsOf(trip);
	return points.flatMap((point) => {
		if (point.kind === 'return') return [];
		if (point.stop) return stopEvent(point, addresses);
		const end = points.at(-1);
		const lines = [
			textProperty('SUMMARY', trip.title),
			...(trip.summary ? [textProperty('DESCRIPTION', trip.summary)] : []),
			...(end ? extensions('X-SHUTTLE-RETURN-', end, addresses) : [])
		];
		return event(point, { key: trip.key, dates: trip.dates, lines }, addresses);
	});
}

/** All-day events, their ends exclusive (RFC 5545): one a trip and one a stop. */
export function iCalendar(selection: Selection, addresses: Addresses): string {
	return [
		property('BEGIN', 'VCALENDAR'),
		property('VERSION', '2.0'),
		property('PRODID', '-//Shuttle//Open data 1//EN'),
		property('CALSCALE', 'GREGORIAN'),
		textProperty('NAME', selection.title),
		textProperty('X-WR-CALNAME', selection.title),
		textProperty('DESCRIPTION', `${FACTS_NOTE} ${EXCERPTS_NOTE}`),
		...selection.trips.flatMap((trip) => tripEvents(trip, addresses)),
		property('END', 'VCALENDAR')
	].join('');
}
