/** All cards of an atlas, one for each page that is a thing of its own. */
import type { Atlas } from '../../src/lib/domain/atlas';
import { intervalWords } from '../../src/lib/domain/date-words';
import { atlasFigures } from '../../src/lib/server/views/figures';
import { articleView } from '../../src/lib/server/views/article';
import { articleTrips } from '../../src/lib/server/views/article-trips';
import { atlasScene, tripScene } from '../../src/lib/server/views/scene';
import { tripView } from '../../src/lib/server/views/trip';
import { articlePath, atlasPath, travelerPath } from '../../src/lib/urls';
import type { Card } from './card';
import { countryCards, personCards, placeCards } from './ledgers';
import { brandOf, brandOfAll, count, inARow, quoteOf } from './words';
import type { StopView, TripView } from '../../src/lib/domain/views';

function figures(atlas: Atlas, trips: Atlas['trips']): string {
	const value = (label: string): number =>
		atlasFigures(atlas, trips).find((figure) => figure.label === label)?.value ?? 0;
	return inARow(
		count(value('trips'), 'trip', 'trips'),
		count(value('stops'), 'stop', 'stops'),
		count(value('countries'), 'country', 'countries')
	);
}

function atlasCard(atlas: Atlas): Card {
	return {
		page: atlasPath(),
		brand: brandOfAll(atlas),
		kind: 'The atlas',
		title: 'Every trip, stop by stop',
		lead: figures(atlas, atlas.trips),
		note: 'In the order flown, with what the reporting says of each stop',
		map: { scene: atlasScene(atlas.trips), current: null, lit: [] }
	};
}

function travelerCards(atlas: Atlas): Card[] {
	return [...atlas.travelers.values()].map((traveler) => {
		const trips = atlas.trips.filter((trip) => trip.travelerId === traveler.id);
		return {
			page: travelerPath(traveler.id),
			brand: brandOf(traveler),
			kind: 'Traveler',
			title: traveler.name,
			lead: traveler.office,
			context: figures(atlas, trips),
			note: intervalWords(traveler.term),
			map: { scene: atlasScene(trips), current: null, lit: [] }
		};
	});
}

/** Whom he met, or what for: what a stop without a report is told by. */
function noteOf(stop: StopView): string | undefined {
	const met = stop.met.map((each) => ('group' in each ? each.group : each.name));
	if (met.length > 0) return `Met with ${met.join(', ')}`;
	const [occasion] = stop.occasions;
	return occasion ?? stop.summary;
}

function stopCard(trip: TripView, stop: StopView, brand: string): Card {
	const { place, date } = stop;
	const note = noteOf(stop);
	return {
		page: stop.path as Card['page'],
		brand,
		kind: stop.number === null ? 'Transit' : `Stop ${stop.number} of ${trip.stops}`,
		title: place.name,
		...(place.nameAr === undefined ? {} : { arabic: place.nameAr }),
		lead: place.country === place.name ? date.text : `${date.text} · ${place.country}`,
		context: trip.title,
		...quoteOf(stop.excerpts.filter(({ about }) => about === 'stop')),
		...(note === undefined ? {} : { note }),
		map: { scene: trip.scene, current: stop.key, lit: [] }
	};
}

function tripCard(trip: TripView, brand: string): Card {
	const places = [...new Set(trip.stopViews.map((stop) => stop.place.name))];
	return {
		page: trip.path as Card['page'],
		brand,
		kind: inARow(
			count(trip.stops, 'stop', 'stops'),
			count(trip.countries.length, 'country', 'countries'),
			count(trip.km, 'km', 'km')
		),
		title: trip.title,
		lead: trip.date.text,
		...quoteOf([...trip.excerptViews, ...trip.stopViews.flatMap((stop) => stop.excerpts)]),
		note: trip.summary ?? places.join(', '),
		map: { scene: trip.scene, current: null, lit: [] }
	};
}

function tripCards(atlas: Atlas): Card[] {
	return atlas.trips.flatMap((trip) => {
		const view = tripView(atlas, trip);
		const { name, years } = view.traveler;
		const brand = `${name}, ${years}`;
		return [tripCard(view, brand), ...view.stopViews.map((stop) => stopCard(view, stop, brand))];
	});
}

function articleCards(atlas: Atlas): Card[] {
	return atlas.articles.map((article) => {
		const view = articleView(atlas, article);
		const trips = articleTrips(atlas, article);
		const [only] = trips;
		const some = trips.length < atlas.trips.length ? { closeUp: article.id } : {};
		const scene =
			only && trips.length === 1 ? tripScene(atlas, only) : { ...atlasScene(trips), ...some };
		const [first] = view.excerpts;
		return {
			page: articlePath(article.id),
			brand: brandOfAll(atlas),
			kind: `Article · ${count(view.excerpts.length, 'excerpt', 'excerpts')}`,
			title: article.title,
			lead: `${article.publisher}, ${view.date.text}`,
			...(first ? { quote: { runs: [{ text: first.quote, marked: false }], from: '' } } : {}),
			map: { scene, current: null, lit: [] }
		};
	});
}

/** Every card, the atlas's first. */
export function cardsOf(atlas: Atlas): Card[] {
	return [
		atlasCard(atlas),
		...travelerCards(atlas),
		...tripCards(atlas),
		...articleCards(atlas),
		...placeCards(atlas),
		...countryCards(atlas),
		...personCards(atlas)
	];
}
