/** iCalendar (RFC 5545): an event a point. */
import ICAL from 'ical.js';
import { addDays } from '../../../src/lib/intake/days';
import { lineAt, refuse } from './input';
import type { Input } from './input';
import { MOST_ITEMS, isOwn, oneLine, positionOf } from './item';
import type { Fields, Item, Moment } from './item';
import { isMap } from './parse-json';
import { isDay } from './when';

/** Longest line, in characters: longer ones are attachments. */
const LONGEST_LINE = 200_000;

/** As RFC 7265 has it: a name, properties, and components within. */
type Component = readonly [
	name: string,
	properties: readonly Property[],
	within: readonly Component[]
];
type Property = readonly [name: string, parameters: unknown, type: string, ...values: unknown[]];

/** @throws {Refusal} when the file cannot be read */
export function readICal(input: Input): Item[] {
	const begins = input.text
		.split('\n')
		.flatMap((line, index) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [index + 1] : []));
	const beyond = begins[MOST_ITEMS];
	if (beyond !== undefined) {
		const words = `more than ${MOST_ITEMS} events; split the file by trip`;
		throw refuse(input.name, beyond, words);
	}
	const events = calendarsOf(input)
		.flatMap(([, , within]) => within)
		.filter(([name]) => name === 'vevent');
	return events.flatMap((event, index) => eventItems(event, `line ${begins[index] ?? 1}`));
}

function calendarsOf(input: Input): readonly Component[] {
	const { name, text } = input;
	const long = text.split('\n').findIndex((line) => line.length > LONGEST_LINE);
	if (long >= 0) {
		const words = `a line has more than ${LONGEST_LINE} characters; take out attachments`;
		throw refuse(name, long + 1, words);
	}
	try {
		const parsed: unknown = ICAL.parse(text);
		const many = Array.isArray(parsed) && Array.isArray(parsed[0]);
		const calendars = (many ? parsed : [parsed]) as readonly Component[];
		return calendars.filter(([kind]) => kind === 'vcalendar');
	} catch (error) {
		const message = error instanceof Error ? oneLine(error.message) : 'it cannot be parsed';
		const words = `this is no iCalendar: ${message.slice(0, 200)}; correct it, or export it again`;
		throw refuse(name, lineOfFault(text, message), words);
	}
}

/** The parser quotes the line at which it stops. */
function lineOfFault(text: string, message: string): number {
	const quoted = /"([^"]+)"/.exec(message)?.[1];
	const at = quoted === undefined ? -1 : text.indexOf(quoted);
	return at < 0 ? 1 : lineAt(text, at);
}

/** The first event of a trip of ours holds its departure and its return. */
function eventItems(event: Component, at: string): Item[] {
	const departure = ownFields(event, 'x-shuttle-', 'x-shuttle-return-');
	const back = ownFields(event, 'x-shuttle-return-');
	const own = [departure, back].filter(isOwn).map((fields): Item => ({ kind: 'own', at, fields }));
	return own.length > 0 ? own : [foreign(event, at)];
}

function ownFields([, properties]: Component, prefix: string, not = ' '): Fields {
	const own = properties.filter(([name]) => name.startsWith(prefix) && !name.startsWith(not));
	return new Map(
		own.map(([name, , , value]) => [
			name.slice(prefix.length).replaceAll('-', '_'),
			typeof value === 'string' ? value : ''
		])
	);
}

function foreign(event: Component, at: string): Item {
	const [summary = '', location = '', link = ''] = ['summary', 'location', 'url'].map((name) =>
		oneLine(textOf(event, name))
	);
	const name = location || summary;
	const position = geoOf(event);
	if (name === '' && !position) {
		return { kind: 'left', at, what: 'an event', why: 'it has neither a place nor a title' };
	}
	if (propertyOf(event, 'rrule')) {
		return {
			kind: 'left',
			at,
			what: name,
			why: 'it repeats, and a stay does not; make it one event'
		};
	}
	const start = dateOf(event, 'dtstart');
	const end = dateOf(event, 'dtend');
	const guests = guestsOf(event);
	return {
		kind: 'foreign',
		at,
		name,
		position,
		start: start?.moment ?? null,
		end: end ? lastDay(end) : null,
		group: '',
		...(location !== '' && summary !== '' && summary !== location ? { occasion: summary } : {}),
		...(link === '' ? {} : { link }),
		...(guests === '' ? {} : { met: guests })
	};
}

const propertyOf = ([, properties]: Component, name: string): Property | undefined =>
	properties.find(([each]) => each === name);

function textOf(event: Component, name: string): string {
	const value = propertyOf(event, name)?.[3];
	return typeof value === 'string' ? value : '';
}

/** The names of those invited who are people and have not declined. */
function guestsOf([, properties]: Component): string {
	return properties
		.filter(([name]) => name === 'attendee')
		.flatMap(([, parameters]) => {
			const said = isMap(parameters) ? parameters : {};
			const { cn, cutype = 'INDIVIDUAL', partstat } = said;
			const comes = cutype === 'INDIVIDUAL' && partstat !== 'DECLINED';
			return comes && typeof cn === 'string' ? oneLine(cn).replaceAll(';', ',') : [];
		})
		.join('; ');
}

function geoOf(event: Component): ReturnType<typeof positionOf> {
	const value: unknown = propertyOf(event, 'geo')?.[3];
	return Array.isArray(value) ? positionOf(value[0], value[1]) : null;
}

interface Dated {
	readonly moment: Moment;
	/** `HH:MM:SS`; empty where it is a whole day. */
	readonly time: string;
}

/** The day that the calendar shows: a named zone is that of the event, only `Z` is an instant. */
function dateOf(event: Component, name: string): Dated | null {
	const [, day, time = '', zone] =
		/^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(Z)?)?$/.exec(textOf(event, name)) ?? [];
	if (day === undefined || !isDay(day)) return null;
	if (zone === undefined) return { moment: { day }, time };
	const instant = new Date(`${day}T${time}Z`);
	return Number.isNaN(instant.getTime())
		? null
		: { moment: { instant: instant.toISOString() }, time };
}

/** Ends are exclusive: that of a whole day, and midnight, belong to the day before. */
function lastDay({ moment, time }: Dated): Moment {
	if ('instant' in moment || (time !== '' && time !== '00:00:00')) return moment;
	return { day: addDays(moment.day, -1) };
}
