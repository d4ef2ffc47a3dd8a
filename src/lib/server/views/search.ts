import type { Atlas, Excerpt, Stop } from '$lib/domain/atlas';
import { dateWords, intervalWords } from '$lib/domain/date-words';
import type { SearchDocument } from '$lib/search/document';
import {
	countryPath,
	excerptPath,
	articlePath,
	occasionPath,
	personPath,
	placePath,
	stopPath,
	travelerPath,
	tripPath
} from '$lib/urls';
import { occasionViews } from './ledger-occasions';
import { personLinks } from './ledger-people';
import { tripsBy } from './own';
import { allStops, stopsIn, stopsWith } from './stop-index';
import { byWhom, travelerLinks } from './traveler';

const tripsOf = (stops: readonly Stop[]): string[] => [
	...new Set(stops.map((stop) => stop.tripKey))
];

const placesOf = (stops: readonly Stop[]): string[] => [
	...new Set(stops.map((stop) => stop.place.id))
];

const joinedBy = (sign: string, ...texts: (string | undefined)[]): string =>
	texts.filter(Boolean).join(sign);

const joined = (...texts: (string | undefined)[]): string => joinedBy(' ', ...texts);

function places(atlas: Atlas): SearchDocument[] {
	return [...atlas.places.values()].map((place) => ({
		kind: 'place',
		path: placePath(place.id),
		title: place.name,
		detail: place.country.name,
		also: joined(place.nameAr, ...place.aliases),
		lights: [place.id]
	}));
}

function countries(atlas: Atlas): SearchDocument[] {
	return [...atlas.countries.values()].map((country) => ({
		kind: 'country',
		path: countryPath(country.code),
		title: country.name,
		detail: country.region,
		also: joined(country.code, ...country.aliases),
		lights: placesOf(stopsIn(atlas, country))
	}));
}

function people(atlas: Atlas): SearchDocument[] {
	const links = new Map(personLinks(atlas).map((link) => [link.path, link]));
	return [...atlas.people.values()].map((person) => ({
		kind: 'person',
		path: personPath(person.id),
		title: person.name,
		detail: links.get(personPath(person.id))?.detail ?? '',
		also: joined(person.nameAr, ...person.aliases),
		lights: tripsOf(stopsWith(atlas, person))
	}));
}

/** Where there are several, a reader asks for one of them by name. */
function travelers(atlas: Atlas): SearchDocument[] {
	const ids = [...atlas.travelers.keys()];
	const trips = new Map(ids.map((id) => [travelerPath(id), tripsBy(atlas, id)]));
	return travelerLinks(atlas).map(({ path, name, years }) => {
		const own = trips.get(path) ?? [];
		return {
			kind: 'person',
			path,
			title: name,
			detail: years,
			lights: own.map(({ key }) => key)
		};
	});
}

function occasions(atlas: Atlas): SearchDocument[] {
	return occasionViews(atlas).map(({ id, name, stays }) => ({
		kind: 'occasion',
		path: occasionPath(id),
		title: name,
		detail: stays.map((stay) => stay.place).join(', '),
		lights: [...new Set(stays.map((stay) => stay.trip.path.slice(1, -1)))]
	}));
}

function trips(atlas: Atlas): SearchDocument[] {
	return atlas.trips.map((trip) => ({
		kind: 'trip',
		path: tripPath(trip.key),
		title: trip.title,
		detail: joinedBy(', ', intervalWords(trip.dates), byWhom(atlas, trip)),
		...(trip.summary === undefined ? {} : { text: trip.summary }),
		days: [trip.dates.start.first, trip.dates.end.last],
		lights: [trip.key]
	}));
}

function whoseStop(atlas: Atlas, stop: Stop): string | undefined {
	const trip = atlas.tripsByKey.get(stop.tripKey);
	return trip && byWhom(atlas, trip);
}

function stops(atlas: Atlas): SearchDocument[] {
	return allStops(atlas).map((stop) => ({
		kind: 'stop',
		path: stopPath(stop.key),
		title: stop.place.name,
		detail: joinedBy(', ', intervalWords(stop.dates), whoseStop(atlas, stop)),
		text: joined(stop.occasions.join('; '), stop.summary),
		days: [stop.dates.start.first, stop.dates.end.last],
		lights: [stop.tripKey]
	}));
}

function tripsOfExcerpt(atlas: Atlas, excerpt: Excerpt): string[] {
	return excerpt.links.flatMap(({ target }) => {
		if (target.kind === 'trip') return [target.key];
		const stop = target.kind === 'stop' ? atlas.stopsByKey.get(target.key) : undefined;
		return stop ? [stop.tripKey] : [];
	});
}

function excerpts(atlas: Atlas): SearchDocument[] {
	return atlas.articles.flatMap((article) =>
		article.excerpts.map((excerpt): SearchDocument => ({
			kind: 'excerpt',
			path: excerptPath(articlePath(article.id), excerpt.id),
			title: article.title,
			detail: `${article.publisher}, ${dateWords(article.published)}`,
			text: excerpt.quote,
			lights: [...new Set(tripsOfExcerpt(atlas, excerpt))]
		}))
	);
}

/** Everything that can be found. */
export function searchDocuments(atlas: Atlas): SearchDocument[] {
	return [places, countries, travelers, people, occasions, trips, stops, excerpts].flatMap((make) =>
		make(atlas)
	);
}
