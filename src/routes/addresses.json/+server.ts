import { json } from '@sveltejs/kit';
import { intervalView } from '$lib/domain/date-words';
import type { Address } from '$lib/domain/nearest';
import { getAtlas } from '$lib/server/atlas';
import { articlePath, stopPath, tripPath } from '$lib/urls';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every address that a lost reader may have meant; read only by the page for a wrong one. */
export const GET: RequestHandler = () => {
	const atlas = getAtlas();
	const trips = atlas.trips.flatMap((trip): Address[] => [
		{ path: tripPath(trip.key), text: `${trip.title}, ${intervalView(trip.dates).text}` },
		...trip.stops.map((stop) => ({
			path: stopPath(stop.key),
			text: `${stop.place.name}, ${intervalView(stop.dates).text}`
		}))
	]);
	const articles = atlas.articles.map((article): Address => ({
		path: articlePath(article.id),
		text: `${article.title} (${article.publisher})`
	}));
	const all = [...trips, ...articles];
	const texts = new Map<string, string>(all.map(({ path, text }) => [path, text]));
	// Who misspells an address that has moved means the page that it leads to.
	const moved = [...atlas.moved].map(([path, to]) => ({ path, text: texts.get(to) ?? to }));
	return json([...all, ...moved]);
};
