/** Which place of the atlas a point is: by its words, by where it lies, or by both. */
import type { Atlas, LatLng, Place } from '../../../src/lib/domain/atlas';
import { distanceKm } from '../../../src/lib/geo/distance';
import { tokensOf } from '../../../src/lib/intake/tokens';
import { nearestTo } from '../rough';

export type Match =
	{ readonly place: Place; readonly by: string } | { readonly place: null; readonly why: string };

/** How far a point with the name of a place may lie from it, in km: airports lie outside. */
const NAMED_KM = 60;

/** How far a point with another name may lie from it. */
const UNNAMED_KM = 12;

type Matcher = (name: string, position: LatLng | null) => Match;

/** The countries of the atlas that a text names, by their codes. */
export function countriesIn({ countries }: Atlas): (text: string) => ReadonlySet<string> {
	const known = [...countries.values()].map(({ code, name, aliases }) => ({
		code,
		names: [name, ...aliases].map(wordsOf)
	}));
	return (text) => {
		const words = wordsOf(text);
		const said = known.filter(({ names }) => names.some((each) => holds(words, each)));
		return new Set(said.map(({ code }) => code));
	};
}

export function matcherOf(atlas: Atlas): Matcher {
	const { places } = atlas;
	const known = [...places.values()].flatMap((place) =>
		[place.name, place.nameAr ?? '', ...place.aliases]
			.map(wordsOf)
			.filter((words) => words.length > 0)
			.map((words) => ({ place, words }))
	);
	const said = countriesIn(atlas);
	return (name, position) => {
		const words = wordsOf(name);
		const named = known.filter((each) => holds(words, each.words));
		return position
			? near([...places.values()], longest(named), position)
			: byName(longest(named), said(name));
	};
}

interface Named {
	readonly place: Place;
	readonly words: readonly string[];
}

const wordsOf = (text: string): readonly string[] => tokensOf(text).map(({ word }) => word);

/** Whether the words stand in the text, one after the other. */
function holds(text: readonly string[], words: readonly string[]): boolean {
	return text.some((_, at) => words.every((word, index) => text[at + index] === word));
}

/** "New York" and not "York". */
function longest(named: readonly Named[]): readonly Place[] {
	const most = Math.max(0, ...named.map(({ words }) => words.length));
	return [...new Set(named.filter(({ words }) => words.length === most).map(({ place }) => place))];
}

function byName(found: readonly Place[], countries: ReadonlySet<string>): Match {
	const [only, ...more] = found;
	if (!only) return { place: null, why: 'no place of the atlas has that name' };
	if (more.length === 0) return { place: only, by: 'name' };
	const [there, ...others] = found.filter(({ country }) => countries.has(country.code));
	if (there && others.length === 0) return { place: there, by: 'name and country' };
	return {
		place: null,
		why: `it can be ${found
			.slice(0, 5)
			.map(({ id }) => id)
			.join(' or ')}`
	};
}

function near(places: readonly Place[], named: readonly Place[], position: LatLng): Match {
	const measured = (list: readonly Place[]) => {
		const place = nearestTo(position, list);
		return place && { place, km: distanceKm(place.position, position) };
	};
	const same = measured(named);
	if (same && same.km <= NAMED_KM) return { place: same.place, by: 'name and position' };
	const closest = measured(places);
	if (closest && closest.km <= UNNAMED_KM)
		return { place: closest.place, by: `position, ${closest.km.toFixed(0)} km away` };
	if (same)
		return { place: null, why: `our ${same.place.name} lies ${same.km.toFixed(0)} km away` };
	return {
		place: null,
		why: closest
			? `the nearest known place, ${closest.place.id}, is ${closest.km.toFixed(0)} km away`
			: 'the atlas has no places'
	};
}
