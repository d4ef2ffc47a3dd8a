/** All that an excerpt can link to, to be found by a part of its name. */
import { intervalWords, dateWords } from '../../../src/lib/domain/date-words';
import type { Atlas } from '../../../src/lib/domain/atlas';
import type { Choice } from '../ask';

export function targetChoices(atlas: Atlas): readonly Choice<string>[] {
	const stops = atlas.trips
		.flatMap(({ stops: list }) => list)
		.toReversed()
		.map(({ key, place, dates }) => ({
			value: `stop:${key}`,
			label: `${place.name}, ${place.country.name}, ${intervalWords(dates)}`,
			hint: `stop:${key}`
		}));
	const calls = atlas.calls.map((call) => ({
		value: `call:${call.key}`,
		label: `Call with ${call.with.person.name}, ${dateWords(call.date)}`,
		hint: `call:${call.key}`
	}));
	const trips = atlas.trips.toReversed().map(({ key, title, dates }) => ({
		value: `trip:${key}`,
		label: `${title}, ${intervalWords(dates)}`,
		hint: `trip:${key}`
	}));
	const places = [...atlas.places.values()].map(({ id, name, country }) => ({
		value: `place:${id}`,
		label: `${name}, ${country.name} (the place itself)`,
		hint: `place:${id}`
	}));
	return [...stops, ...calls, ...trips, ...places];
}
