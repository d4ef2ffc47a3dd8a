/** All that the desk's page knows of the atlas. */
import type { Catalogue, Target } from '../../src/desk/protocol';
import type { Atlas } from '../../src/lib/domain/atlas';
import { dateWords, intervalWords } from '../../src/lib/domain/date-words';
import { gazetteerOf } from '../../src/lib/intake/gazetteer';
import type { Days } from '../../src/lib/intake/gazetteer';
import { tripScene } from '../../src/lib/server/views/scene';
import { excerptIds } from '../content/article/save';
import { targetChoices } from '../content/article/targets';

/** @param undoable files of the last save */
export function catalogueOf(atlas: Atlas, undoable: readonly string[] | null): Catalogue {
	return {
		targets: targetsOf(atlas),
		trips: atlas.trips.toReversed().map(({ key, title, dates }) => ({
			key,
			label: `${intervalWords(dates)}: ${title}`
		})),
		scenes: Object.fromEntries(atlas.trips.map((trip) => [trip.key, tripScene(atlas, trip)])),
		articles: atlas.articles.toReversed().map(({ id, title, publisher, published }) => ({
			id,
			label: `${title} (${publisher}, ${dateWords(published)})`
		})),
		excerpts: [...excerptIds(atlas)],
		undoable: undoable && { paths: undoable }
	};
}

function targetsOf(atlas: Atlas): readonly Target[] {
	const { stops, trips, calls } = gazetteerOf(atlas);
	const days = new Map<string, Days>([
		...stops.map((stop) => [`stop:${stop.key}`, stop.days] as const),
		...trips.map((trip) => [`trip:${trip.key}`, trip.days] as const),
		...calls.map((call) => [`call:${call.key}`, call.days] as const)
	]);
	const trip = new Map<string, string>([
		...stops.map((stop) => [`stop:${stop.key}`, stop.trip] as const),
		...trips.map(({ key }) => [`trip:${key}`, key] as const)
	]);
	return targetChoices(atlas).map(({ value, label }) => ({
		id: value,
		label,
		days: days.get(value) ?? null,
		trip: trip.get(value) ?? null
	}));
}
