/** What the columns and properties of other people's files are called. */
import { momentOf } from './when';
import { oneLine, positionOf } from './item';
import type { Fields, ForeignPoint } from './item';

const NAMES = {
	name: ['place', 'place_name', 'city', 'town', 'location', 'stop', 'name', 'title', 'where'],
	lat: ['lat', 'latitude', 'y'],
	lng: ['lng', 'lon', 'long', 'longitude', 'x'],
	start: [
		'arrive',
		'arrival',
		'arrived',
		'start',
		'start_date',
		'begin',
		'date',
		'day',
		'when',
		'time'
	],
	end: ['depart', 'departure', 'departed', 'end', 'end_date', 'until', 'last_day'],
	country: ['country', 'country_name'],
	occasion: ['occasion', 'occasions', 'event', 'purpose', 'what'],
	link: ['url', 'link', 'source', 'website'],
	met: ['met', 'met_with', 'people', 'person', 'participants', 'interlocutors'],
	with: ['with', 'companions', 'accompanied_by', 'delegation'],
	group: ['trip', 'journey', 'route', 'group', 'folder']
} as const;

export type Column = keyof typeof NAMES;

const key = (name: string): string =>
	name
		.trim()
		.toLowerCase()
		.replace(/[\s-]+/g, '_');

/** The values that are understood, each under the first of its names that has one. */
export function understood(fields: Fields): Partial<Record<Column, string>> {
	const byKey = new Map([...fields].map(([name, value]) => [key(name), oneLine(value)]));
	const found: Partial<Record<Column, string>> = {};
	for (const [column, names] of Object.entries(NAMES) as [Column, readonly string[]][]) {
		const value = names
			.map((name) => byKey.get(name))
			.find((text) => text !== undefined && text !== '');
		if (value !== undefined) found[column] = value;
	}
	return found;
}

/** Whether the names hold one for a place. */
export function namesPlace(header: readonly string[]): boolean {
	const keys = header.map(key);
	const has = (column: Column): boolean => NAMES[column].some((name) => keys.includes(name));
	return has('name') || (has('lat') && has('lng'));
}

/** A point of understood values. */
export function pointFrom(
	at: string,
	fields: Fields,
	position: ForeignPoint['position']
): ForeignPoint {
	const {
		name = '',
		country,
		lat,
		lng,
		start = '',
		end = '',
		occasion,
		link,
		met,
		with: companions,
		group = ''
	} = understood(fields);
	const tells = country !== undefined && !name.toLowerCase().includes(country.toLowerCase());
	const unread = [start, end].find((text) => text !== '' && momentOf(text) === null);
	return {
		kind: 'foreign',
		at,
		name: name !== '' && tells ? `${name}, ${country}` : name,
		position: position ?? positionOf(lat, lng),
		start: momentOf(start),
		end: momentOf(end),
		group,
		...(unread === undefined ? {} : { unread: unread.slice(0, 60) }),
		...(occasion === undefined ? {} : { occasion }),
		...(link === undefined ? {} : { link }),
		...(met === undefined ? {} : { met }),
		...(companions === undefined ? {} : { with: companions })
	};
}
