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
	const articles = atlas.articles.map((article) => ({
		path: articlePath(article.id),
		text: `${article.title} (${article.publisher})`
	}));
	return json([...trips, ...articles]);
};
