/** What the proposals know of the atlas: plain JSON, so that a browser can be sent it. */
import type { Atlas, Meeting } from '../domain/atlas';
import { isGroup } from '../domain/atlas';
import type { EdtfDate } from '../domain/dates';
import { isCertain } from '../domain/dates';
import { addDays } from './days';

/** Two days, both included, as `YYYY-MM-DD`. */
export interface Days {
	readonly first: string;
	readonly last: string;
}

export interface Named {
	readonly id: string;
	/** The name and all others, as a reader may meet them. */
	readonly names: readonly string[];
}

export interface PlaceName extends Named {
	readonly country: string;
}

/** An office as a stop or a call names it: `Emir of Qatar`. */
export interface Office {
	readonly person: string;
	readonly role: string;
	/** A day on which the person held it. */
	readonly day: string;
}

export interface TripEntry {
	readonly key: string;
	readonly title: string;
	readonly theme: string;
	readonly days: Days;
}

export interface StopEntry {
	readonly key: string;
	readonly trip: string;
	readonly place: string;
	readonly placeName: string;
	readonly country: string;
	readonly days: Days;
	/** Whether something happened there: no night and no change of aircraft. */
	readonly visit: boolean;
	/** Ids of the people met. */
	readonly met: readonly string[];
}

export interface CallEntry {
	readonly key: string;
	readonly days: Days;
	readonly person: string;
	readonly personName: string;
}

export interface Gazetteer {
	/** Whose journeys they are. */
	readonly travelers: readonly (Named & { readonly office: string; readonly days: Days })[];
	readonly places: readonly PlaceName[];
	readonly countries: readonly Named[];
	readonly people: readonly Named[];
	readonly offices: readonly Office[];
	readonly trips: readonly TripEntry[];
	readonly stops: readonly StopEntry[];
	readonly calls: readonly CallEntry[];
}

/** How far a day marked `~`, `?` or `%` may be off. */
const DOUBT_DAYS = 1;

/** The days that a date or an interval can mean, doubt included. */
export function daysOf(start: EdtfDate, end: EdtfDate = start): Days {
	return {
		first: addDays(start.first, isCertain(start) ? 0 : -DOUBT_DAYS),
		last: addDays(end.last, isCertain(end) ? 0 : DOUBT_DAYS)
	};
}

export function gazetteerOf(atlas: Atlas): Gazetteer {
	const stops = [...atlas.stopsByKey.values()];
	const named = (item: { id: string; name: string; aliases: readonly string[] }): Named => ({
		id: item.id,
		names: [item.name, ...item.aliases]
	});
	return {
		travelers: [...atlas.travelers.values()].map(({ id, name, office, term }) => ({
			id,
			names: [name, surname(name)],
			office,
			days: daysOf(term.start, term.end)
		})),
		places: [...atlas.places.values()].map((place) => ({
			...named(place),
			country: place.country.code
		})),
		countries: [...atlas.countries.values()].map(({ code, name, aliases }) =>
			named({ id: code, name, aliases })
		),
		people: [...atlas.people.values()].map(named),
		offices: [
			...stops.flatMap((stop) =>
				[...stop.met, ...stop.companions].flatMap((meeting) =>
					officeOf(meeting, stop.dates.start.first)
				)
			),
			...atlas.calls.flatMap((call) => officeOf(call.with, call.date.first))
		],
		trips: atlas.trips.map(({ key, title, theme, dates }) => ({
			key,
			title,
			theme,
			days: daysOf(dates.start, dates.end)
		})),
		stops: stops.map((stop) => ({
			key: stop.key,
			trip: stop.tripKey,
			place: stop.place.id,
			placeName: stop.place.name,
			country: stop.place.country.code,
			days: daysOf(stop.dates.start, stop.dates.end),
			visit: stop.kind === 'visit',
			met: stop.met.flatMap((meeting) => (isGroup(meeting) ? [] : [meeting.person.id]))
		})),
		calls: atlas.calls.map(({ key, date, with: { person } }) => ({
			key,
			days: daysOf(date),
			person: person.id,
			personName: person.name
		}))
	};
}

function officeOf(meeting: Meeting, day: string): readonly Office[] {
	return isGroup(meeting) ? [] : [{ person: meeting.person.id, role: meeting.role, day }];
}

export function surname(name: string): string {
	return name.split(' ').at(-1) ?? name;
}
