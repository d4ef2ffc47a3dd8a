/** What belongs to a traveler or a person, looked up: pages of which there are many ask for it. */
import type { Atlas, Call, Person, Trip } from '$lib/domain/atlas';
import { perAtlas } from './memo';

/** Things under each of their keys, each once a key, in their order. */
export function indexed<Item, Key>(
	items: readonly Item[],
	keysOf: (item: Item) => readonly Key[]
): ReadonlyMap<Key, readonly Item[]> {
	const index = new Map<Key, Item[]>();
	for (const item of items) {
		for (const key of new Set(keysOf(item))) {
			const found = index.get(key);
			if (found) found.push(item);
			else index.set(key, [item]);
		}
	}
	return index;
}

const trips = perAtlas((atlas) => indexed(atlas.trips, (trip) => [trip.travelerId]));
const calls = perAtlas((atlas) => indexed(atlas.calls, (call) => [call.travelerId]));
const callsByPerson = perAtlas((atlas) => indexed(atlas.calls, (call) => [call.with.person]));

/** In the order of travel. */
export const tripsBy = (atlas: Atlas, travelerId: string): readonly Trip[] =>
	trips(atlas).get(travelerId) ?? [];

/** By date. */
export const callsBy = (atlas: Atlas, travelerId: string): readonly Call[] =>
	calls(atlas).get(travelerId) ?? [];

/** By date. */
export const callsWith = (atlas: Atlas, person: Person): readonly Call[] =>
	callsByPerson(atlas).get(person) ?? [];
