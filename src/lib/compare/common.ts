/** What two sides have in common. */
import type { CompareCountry, CompareData, ComparePerson, ComparePlace } from './data';
import { countedStops, type Side } from './side';

export interface Common {
	/** Each by name. */
	readonly places: readonly ComparePlace[];
	readonly countries: readonly CompareCountry[];
	/** Met on both sides. */
	readonly people: readonly ComparePerson[];
}

function shared<Item extends { readonly name: string }>(
	items: readonly Item[],
	a: readonly number[],
	b: readonly number[]
): Item[] {
	const inB = new Set(b);
	return [...new Set(a)]
		.filter((index) => inB.has(index))
		.flatMap((index) => items[index] ?? [])
		.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

export function commonOf(data: CompareData, a: Side, b: Side): Common {
	const places = (side: Side) => countedStops(side).map(({ place }) => place);
	const countries = (side: Side) =>
		places(side).flatMap((place) => data.places[place]?.country ?? []);
	const people = (side: Side) => countedStops(side).flatMap(({ met }) => met);
	return {
		places: shared(data.places, places(a), places(b)),
		countries: shared(data.countries, countries(a), countries(b)),
		people: shared(data.people, people(a), people(b))
	};
}
