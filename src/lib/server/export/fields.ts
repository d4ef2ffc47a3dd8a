import { isGroup, type Meeting, type Role } from '$lib/domain/atlas';
import type { Addresses } from './addresses';
import { detailsOf } from './details';
import type { Waypoint } from './waypoints';

/**
 * The fields of a waypoint: one vocabulary for CSV, GeoJSON, KML, GPX and iCalendar, each named as
 * in the content files where these have it. `docs/data.md` documents them for those who read the
 * files, and a test holds the two together.
 */

export type FieldType = 'string' | 'integer' | 'number' | 'date' | 'object';

export interface Field {
	readonly name: string;
	readonly type: FieldType;
	readonly about: string;
	/** Said elsewhere in the file as well: in the details, or by a property of the format itself. */
	readonly repeats?: true;
	/** Empty where the waypoint has no such thing. */
	readonly of: (point: Waypoint, addresses: Addresses) => string | number;
}

const roleWords = ({ person, role }: Role): string => `${person.name} (${role})`;

const meetingWords = (meeting: Meeting): string =>
	isGroup(meeting) ? meeting.group : roleWords(meeting);

function field(
	name: string,
	type: FieldType,
	about: string,
	of: (point: Waypoint, addresses: Addresses) => string | number | null | undefined
): Field {
	return { name, type, about, of: (point, addresses) => of(point, addresses) ?? '' };
}

const repeated = (fields: readonly Field[]): Field[] =>
	fields.map((each) => ({ ...each, repeats: true }));

/** The summary of the stop; at the departure, of the trip. */
const summary = ({ stop, kind, trip }: Waypoint) =>
	stop ? stop.summary : kind === 'departure' ? trip.summary : undefined;

const IDENTITY: readonly Field[] = [
	field('key', 'string', 'Identifies the waypoint for ever', (point) => point.key),
	field('trip', 'string', 'traveler/trip', ({ trip }) => trip.key),
	field('title', 'string', 'The trip’s title', ({ trip }) => trip.title),
	field('theme', 'string', 'The trip’s theme', ({ trip }) => trip.theme),
	field('stop', 'string', 'Id of the stop in its trip', ({ stop }) => stop?.id),
	field('kind', 'string', 'departure, visit, overnight, transit or return', ({ kind }) => kind),
	field('sequence', 'integer', 'Order of travel, from 0', ({ sequence }) => sequence),
	field('number', 'integer', 'Number shown; none for a transit', ({ stop }) => stop?.number)
];

const WHERE: readonly Field[] = [
	field('place', 'string', 'The place’s id', ({ place }) => place.id),
	field('place_name', 'string', 'The place’s name', ({ place }) => place.name),
	field('place_name_ar', 'string', 'Its name in Arabic', ({ place }) => place.nameAr),
	field('country', 'string', 'ISO 3166-1 alpha-2', ({ place }) => place.country.code),
	field('country_name', 'string', 'The country’s name', ({ place }) => place.country.name),
	field('lat', 'number', 'Degrees north, WGS 84', ({ place }) => place.position.lat),
	field('lng', 'number', 'Degrees east, WGS 84', ({ place }) => place.position.lng),
	field('timezone', 'string', 'IANA time zone of the dates', ({ place }) => place.timezone),
	field('by', 'string', 'How the traveler came here: air or rail', ({ arrival }) => arrival?.by),
	...repeated([
		field('km', 'integer', 'Geodesic length of that leg, WGS 84', ({ arrival }) => arrival?.km)
	])
];

const WHEN: readonly Field[] = [
	field('arrive', 'string', 'Local day of arrival, EDTF', ({ kind, dates }) =>
		kind === 'departure' ? '' : dates.start.edtf
	),
	field('depart', 'string', 'Local day of departure, EDTF', ({ kind, dates }) =>
		kind === 'return' ? '' : dates.end.edtf
	),
	...repeated([
		field('first_day', 'date', 'First day, its doubts left out', ({ dates }) => dates.start.first),
		field('last_day', 'date', 'Last day, its doubts left out', ({ dates }) => dates.end.last)
	]),
	field('order', 'string', 'How the order is known', ({ stop }) => stop?.order)
];

const WHAT: readonly Field[] = [
	...repeated([
		field('met', 'string', 'Those met (in what role)', ({ stop }) =>
			stop?.met.map(meetingWords).join('; ')
		),
		field('with', 'string', 'Who went along (in what role)', ({ stop }) =>
			stop?.companions.map(roleWords).join('; ')
		),
		field('occasions', 'string', 'Occasions', ({ stop }) => stop?.occasions.join('; ')),
		field('record', 'string', 'Rows of the official record', ({ stop }) =>
			stop?.record.map(({ id }) => id).join(' ')
		)
	]),
	field('summary', 'string', 'What happened; at the departure, of the trip', summary),
	field('provenance', 'string', 'How order and dates are known', ({ stop }) => stop?.provenance),
	...repeated([
		field('sources', 'string', 'Addresses of sources', (point) =>
			(detailsOf(point).sources ?? []).map(({ url }) => url).join(' ')
		),
		field('url', 'string', 'Its page', (point, { url }) => url(point.path))
	])
];

/** Of every waypoint, in the order in which the files have them. */
export const FIELDS: readonly Field[] = [...IDENTITY, ...WHERE, ...WHEN, ...WHAT];

/**
 * The lists that the fields above shorten to words, complete, as JSON; for formats whose values
 * are text alone.
 */
export const DETAILS_FIELD: Field = {
	name: 'details',
	type: 'object',
	about: 'met, with, occasions, record and sources with ids and roles, as JSON',
	of: (point) => JSON.stringify(detailsOf(point))
};

/** For tables and maps, which show every field by itself. */
export const TEXT_FIELDS: readonly Field[] = [...FIELDS, DETAILS_FIELD];

/** For formats that have words of their own for people: nothing twice, and still all of it. */
export const LEAN_FIELDS: readonly Field[] = TEXT_FIELDS.filter(({ repeats }) => !repeats);

export interface Value {
	readonly name: string;
	readonly value: string | number;
}

/** The fields that this waypoint has, without the empty ones. */
export function valuesOf(point: Waypoint, addresses: Addresses, fields: readonly Field[]): Value[] {
	return fields
		.map(({ name, of }) => ({ name, value: of(point, addresses) }))
		.filter(({ value }) => value !== '');
}
