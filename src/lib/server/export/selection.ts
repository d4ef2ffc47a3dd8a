import {
	targetId,
	type Article,
	type Atlas,
	type Call,
	type LinkTarget,
	type Person,
	type Place,
	type RecordRow,
	type Traveler,
	type Trip
} from '$lib/domain/atlas';
import { intervalWords } from '$lib/domain/date-words';
import { callsDuring } from '../views/call';
import { perAtlas } from '../views/memo';
import { callsBy, tripsBy } from '../views/own';
import { peopleNamed, placesNamed, recordNamed } from './named';

/** What one set of files holds: the whole atlas, all of a traveler, or one trip. */
export interface Selection {
	/** For people: "First wartime shuttle, 11 to 18 October 2023". */
	readonly title: string;
	readonly travelers: readonly Traveler[];
	/** In the order of travel. */
	readonly trips: readonly Trip[];
	/** By date. */
	readonly calls: readonly Call[];
	/** Articles with those of their excerpts and links that speak of something in the selection. */
	readonly articles: readonly Article[];
	/** All that the others name, each once. */
	readonly places: readonly Place[];
	readonly people: readonly Person[];
	readonly record: readonly RecordRow[];
}

/** All that an excerpt can speak of in these trips and calls. */
function targetsOf(trips: readonly Trip[], calls: readonly Call[]): Set<string> {
	const targets = trips.flatMap((trip): LinkTarget[] => [
		{ kind: 'trip', key: trip.key },
		...trip.stops.flatMap((stop): LinkTarget[] => [
			{ kind: 'stop', key: stop.key },
			{ kind: 'place', key: stop.place.id }
		])
	]);
	return new Set([...targets.map(targetId), ...calls.map(({ key }) => `call:${key}`)]);
}

/** Where each article stands among all, by its id. */
const ranksOf = perAtlas((atlas) => new Map(atlas.articles.map(({ id }, rank) => [id, rank])));

/** The articles with the excerpts, and of these the links, that lead to one of the targets. */
function articlesAbout(atlas: Atlas, targets: ReadonlySet<string>): Article[] {
	const speaking = [...targets].flatMap((target) => atlas.excerptsByTarget.get(target) ?? []);
	const ranks = ranksOf(atlas);
	const rank = (id: string): number => ranks.get(id) ?? 0;
	const ids = [...new Set(speaking.map(({ articleId }) => articleId))];
	const about = ids
		.toSorted((a, b) => rank(a) - rank(b))
		.flatMap((id) => atlas.articlesById.get(id) ?? []);
	return about.flatMap((article) => {
		const excerpts = article.excerpts
			.map((excerpt) => ({
				...excerpt,
				links: excerpt.links.filter((link) => targets.has(targetId(link.target)))
			}))
			.filter((excerpt) => excerpt.links.length > 0);
		return excerpts.length > 0 ? [{ ...article, excerpts }] : [];
	});
}

function choose(
	atlas: Atlas,
	title: string,
	travelers: readonly Traveler[],
	trips: readonly Trip[],
	calls: readonly Call[]
): Selection {
	return {
		title,
		travelers,
		trips,
		calls,
		articles: articlesAbout(atlas, targetsOf(trips, calls)),
		places: placesNamed(travelers, trips, calls),
		people: peopleNamed(trips, calls),
		record: recordNamed(trips)
	};
}

/** Everything that the atlas holds, named by a trip or not. */
export function wholeAtlas(atlas: Atlas): Selection {
	return {
		title: 'The whole atlas',
		travelers: [...atlas.travelers.values()],
		trips: atlas.trips,
		calls: atlas.calls,
		articles: atlas.articles,
		places: [...atlas.places.values()],
		people: [...atlas.people.values()],
		record: [...atlas.record.values()]
	};
}

export function ofTraveler(atlas: Atlas, traveler: Traveler): Selection {
	const trips = tripsBy(atlas, traveler.id);
	const calls = callsBy(atlas, traveler.id);
	return choose(atlas, `Travels of ${traveler.name}`, [traveler], trips, calls);
}

/** A trip with the calls of its days. */
export function ofTrip(atlas: Atlas, trip: Trip): Selection {
	const traveler = atlas.travelers.get(trip.travelerId);
	const calls = callsDuring(atlas, trip.travelerId, trip.dates);
	const title = `${trip.title}, ${intervalWords(trip.dates)}`;
	return choose(atlas, title, traveler ? [traveler] : [], [trip], calls);
}
