/** Cards of places, countries and people: every stay there or with them. */
import {
	isCounted,
	type Atlas,
	type Place,
	type Stop,
	type Trip
} from '../../src/lib/domain/atlas';
import { intervalView } from '../../src/lib/domain/date-words';
import { countryView, placeView } from '../../src/lib/server/views/ledger';
import { personLinks, personPageView } from '../../src/lib/server/views/ledger-people';
import { tripsAt, tripsWith } from '../../src/lib/server/views/ledger-trips';
import { atlasScene } from '../../src/lib/server/views/scene';
import { stopsAt, stopsIn, stopsWith } from '../../src/lib/server/views/stop-index';
import type { StayView } from '../../src/lib/domain/ledgers';
import { countryPath, personPath, placePath } from '../../src/lib/urls';
import type { Card, CardMap, CardRow } from './card';
import { around } from './legs';
import { brandOfAll, count, inARow, quoteOf } from './words';

/** "2021–2024", "2023" */
function years(stops: readonly Stop[]): string {
	const [first, last] = [stops[0], stops.at(-1)].map((stop) => stop?.dates.start.year);
	return first === last ? String(first ?? '') : `${first}–${last}`;
}

/** The newest first. */
function rows(views: readonly StayView[], name: (stay: StayView) => string): CardRow[] {
	return views
		.toReversed()
		.toSorted((a, b) => b.date.datetime.localeCompare(a.date.datetime))
		.map((stay) => ({
			label: `${stay.date.short} ${stay.date.datetime.slice(0, 4)}`,
			text: name(stay)
		}));
}

/** The newest first, of a place where trips only begin and end. */
function endRows(trips: readonly Trip[]): CardRow[] {
	return trips
		.map(({ dates, title }) => {
			const { short, datetime } = intervalView(dates);
			return { label: `${short} ${datetime.slice(0, 4)}`, text: title };
		})
		.toReversed();
}

function map(trips: readonly Trip[], places: readonly Place[]): CardMap {
	const lit = [...new Set(places.map(({ id }) => id))];
	const countries = [...new Set(places.map((place) => place.country.numeric))];
	const scene = atlasScene(trips);
	return { scene: lit.length > 0 ? around(scene, lit, countries) : scene, current: null, lit };
}

const stayCount = (stops: readonly Stop[]): string =>
	count(stops.filter(isCounted).length, 'stay', 'stays');

export function placeCards(atlas: Atlas): Card[] {
	return [...atlas.places.values()].map((place) => {
		const view = placeView(atlas, place);
		const stops = stopsAt(atlas, place);
		const trips = tripsAt(atlas, (each) => each === place);
		return {
			page: placePath(place.id),
			brand: brandOfAll(atlas),
			kind: 'Place',
			title: place.name,
			...(place.nameAr === undefined ? {} : { arabic: place.nameAr }),
			lead: place.country.name,
			context: inARow(
				stayCount(stops),
				...(stops.length > 0 ? [years(stops)] : []),
				count(view.ends, 'trip begins or ends here', 'trips begin or end here')
			),
			...quoteOf(view.excerpts),
			rows: stops.length > 0 ? rows(view.stays, (stay) => stay.trip.title) : endRows(trips),
			map: map(trips, [place])
		};
	});
}

export function countryCards(atlas: Atlas): Card[] {
	return [...atlas.countries.values()].map((country) => {
		const view = countryView(atlas, country);
		const stops = stopsIn(atlas, country);
		const here = [...atlas.places.values()].filter((place) => place.country === country);
		const visited = here.filter((place) => stops.some((stop) => stop.place === place));
		const trips = tripsAt(atlas, (place) => place.country === country);
		/** Of several places their names, else what the trip was for. */
		const named = (stay: StayView): string => (visited.length > 1 ? stay.place : stay.trip.title);
		return {
			page: countryPath(country.code),
			brand: brandOfAll(atlas),
			kind: 'Country',
			title: country.name,
			lead: inARow(
				stayCount(stops),
				count(visited.length, 'place', 'places'),
				...(stops.length > 0 ? [years(stops)] : []),
				count(view.ends, 'trip begins or ends here', 'trips begin or end here')
			),
			rows: stops.length > 0 ? rows(view.stays, named) : endRows(trips),
			map: map(trips, visited.length > 0 ? visited : here)
		};
	});
}

export function personCards(atlas: Atlas): Card[] {
	const roles = new Map(personLinks(atlas).map(({ path, detail }) => [path, detail]));
	return [...atlas.people.values()].map((person) => {
		const view = personPageView(atlas, person);
		const { meetings, accompanied, calls } = view;
		const places = stopsWith(atlas, person).map((stop) => stop.place);
		const [role = ''] = (roles.get(personPath(person.id)) ?? '').split('; ').slice(-1);
		return {
			page: personPath(person.id),
			brand: brandOfAll(atlas),
			kind: 'Person',
			title: person.name,
			...(person.nameAr === undefined ? {} : { arabic: person.nameAr }),
			lead: role,
			context: inARow(
				count(meetings.length, 'meeting', 'meetings'),
				count(accompanied.length, 'stop together', 'stops together'),
				count(calls.length, 'phone call', 'phone calls')
			),
			...quoteOf(calls.flatMap((call) => call.excerpts)),
			rows: rows([...accompanied, ...meetings], (stay) => stay.place),
			map: map(tripsWith(atlas, person), places)
		};
	});
}
