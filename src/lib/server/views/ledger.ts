import {
	isCounted,
	isGroup,
	type Atlas,
	type Country,
	type Person,
	type Place,
	type Role,
	type Stop
} from '$lib/domain/atlas';
import type {
	CountryView,
	LedgerLink,
	OccasionView,
	PersonPageView,
	PlaceView,
	StayView
} from '$lib/domain/ledgers';
import { countryPath, personPath, placePath } from '$lib/urls';
import { callView } from './call';
import { allStops, stayViews } from './stay';

const counted = (stops: readonly Stop[]): number => stops.filter(isCounted).length;

/** The letter under which an index lists a name: diacritics and apostrophes do not count. */
function initial(name: string): string {
	return (
		name
			.normalize('NFD')
			.match(/\p{Letter}/u)?.[0]
			.toUpperCase() ?? '#'
	);
}

export function placeView(atlas: Atlas, place: Place): PlaceView {
	const stops = allStops(atlas).filter((stop) => stop.place === place);
	return {
		id: place.id,
		name: place.name,
		...(place.nameAr === undefined ? {} : { nameAr: place.nameAr }),
		...(place.note === undefined ? {} : { note: place.note }),
		country: { name: place.country.name, path: countryPath(place.country.code) },
		stays: stayViews(atlas, stops),
		total: counted(stops)
	};
}

function placeLink(atlas: Atlas, place: Place): LedgerLink {
	return {
		path: placePath(place.id),
		name: place.name,
		count: counted(allStops(atlas).filter((stop) => stop.place === place)),
		detail: place.country.name,
		...(place.nameAr === undefined ? {} : { nameAr: place.nameAr }),
		group: initial(place.name)
	};
}

const byName = (a: LedgerLink, b: LedgerLink): number => a.name.localeCompare(b.name, 'en');

export function placeLinks(atlas: Atlas): LedgerLink[] {
	return [...atlas.places.values()].map((place) => placeLink(atlas, place)).toSorted(byName);
}

export function countryView(atlas: Atlas, country: Country): CountryView {
	const stops = allStops(atlas).filter((stop) => stop.place.country === country);
	const places = [...atlas.places.values()].filter((place) => place.country === country);
	return {
		code: country.code,
		name: country.name,
		region: country.region,
		places: places.map((place) => placeLink(atlas, place)).toSorted(byName),
		stays: stayViews(atlas, stops),
		total: counted(stops)
	};
}

export function countryLinks(atlas: Atlas): LedgerLink[] {
	return [...atlas.countries.values()]
		.map((country) => ({
			path: countryPath(country.code),
			name: country.name,
			count: counted(allStops(atlas).filter((stop) => stop.place.country === country)),
			group: country.region
		}))
		.toSorted(byName);
}

function rolesAt(stop: Stop, person: Person): { met?: Role; with?: Role } {
	const met = stop.met.find((each): each is Role => !isGroup(each) && each.person === person);
	const companion = stop.companions.find((each) => each.person === person);
	return { ...(met ? { met } : {}), ...(companion ? { with: companion } : {}) };
}

/** The stops where `pick` finds a role of the person, each with that role. */
function roleStays(atlas: Atlas, pick: (stop: Stop) => Role | undefined): StayView[] {
	const stops = allStops(atlas).filter((stop) => pick(stop));
	return stayViews(atlas, stops).map((stay, index) => {
		const stop = stops[index];
		const role = stop && pick(stop)?.role;
		return role === undefined ? stay : { ...stay, role };
	});
}

export function personPageView(atlas: Atlas, person: Person): PersonPageView {
	return {
		id: person.id,
		name: person.name,
		...(person.nameAr === undefined ? {} : { nameAr: person.nameAr }),
		aliases: person.aliases,
		meetings: roleStays(atlas, (stop) => rolesAt(stop, person).met),
		accompanied: roleStays(atlas, (stop) => rolesAt(stop, person).with),
		calls: atlas.calls
			.filter((call) => call.with.person === person)
			.map((call) => callView(atlas, call))
	};
}

export function personLinks(atlas: Atlas): LedgerLink[] {
	return [...atlas.people.values()]
		.map((person) => {
			const view = personPageView(atlas, person);
			const stays = [...view.meetings, ...view.accompanied];
			const roles = [...new Set(stays.flatMap((stay) => stay.role ?? []))];
			return {
				path: personPath(person.id),
				name: person.name,
				count: stays.length + view.calls.length,
				detail: roles.join('; '),
				...(person.nameAr === undefined ? {} : { nameAr: person.nameAr }),
				group: initial(person.name)
			};
		})
		.toSorted(byName);
}

/** Occasions by name, those of the most stops first. */
export function occasionViews(atlas: Atlas): OccasionView[] {
	const stops = new Map<string, Stop[]>();
	for (const stop of allStops(atlas)) {
		for (const occasion of stop.occasions) {
			stops.set(occasion, [...(stops.get(occasion) ?? []), stop]);
		}
	}
	return [...stops]
		.map(([name, found]) => ({ name, stays: stayViews(atlas, found) }))
		.toSorted((a, b) => b.stays.length - a.stays.length || a.name.localeCompare(b.name, 'en'));
}
