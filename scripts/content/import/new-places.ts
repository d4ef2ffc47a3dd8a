/** Rows for places that the atlas lacks: proposals from the file and from GeoNames. */
import type { Atlas, LatLng } from '../../../src/lib/domain/atlas';
import { csvLine } from '../../../src/lib/server/content/canonical-csv';
import { idOf } from '../article/files';
import { cityAround, citiesNamed, zoneAt } from '../records/gazetteer';
import type { FoundCity } from '../records/gazetteer';
import type { ForeignPoint } from './item';
import { countriesIn } from './match';
import { roughKm } from '../rough';

/** A city of the name that lies farther away, in km, is another one. */
const SAME_KM = 60;
/** So near, a point that no city is called after is in the city. */
const IN_KM = 12;
/** So near, a city tells the country. */
const COUNTRY_KM = 50;

/** More new places are no journey's; the others are left to whoever looks at the draft. */
const MOST = 200;

/** Cities of one name that are looked through. */
const NAMESAKES = 50;

interface NewPlace {
	readonly id: string;
	readonly name: string;
	readonly country: string;
	readonly position: LatLng;
	readonly kind: string;
	/** IANA. */
	readonly timezone: string;
}

type Found = Omit<NewPlace, 'timezone'>;

export type Proposed = { readonly place: NewPlace } | { readonly why: string };

export class NewPlaces {
	readonly #atlas: Atlas;
	readonly #said: (text: string) => ReadonlySet<string>;
	readonly #found = new Map<string, NewPlace>();

	constructor(atlas: Atlas) {
		this.#atlas = atlas;
		this.#said = countriesIn(atlas);
	}

	/** A place for a point that is at none of the atlas; the same for points at the same place. */
	propose(point: ForeignPoint): Proposed {
		if (this.#found.size >= MOST) return { why: `${MOST} places are new already` };
		const proposed = this.#make(point);
		if ('why' in proposed) return proposed;
		const { place } = proposed;
		const known = [...this.#found.values()].find(
			(each) =>
				each.country === place.country &&
				(each.name === place.name || roughKm(each.position, place.position) <= IN_KM)
		);
		if (known) return { place: known };
		const timezone = zoneAt(place.country, place.position);
		if (timezone === null) return { why: 'its time zone is not known' };
		const fresh = { ...place, id: this.#freeId(place), timezone };
		this.#found.set(fresh.id, fresh);
		return { place: fresh };
	}

	/** Lines of places.csv by id. */
	get rows(): ReadonlyMap<string, string> {
		return new Map(
			[...this.#found.values()].map(({ id, name, country, position, kind, timezone }) => {
				const [lat, lng] = [position.lat, position.lng].map((each) => each.toFixed(4));
				const cells = [id, name, '', '', country, lat ?? '', lng ?? '', kind, timezone, ''];
				return [id, csvLine(cells)] as const;
			})
		);
	}

	#make({ name, position }: ForeignPoint): { readonly place: Found } | { readonly why: string } {
		const called = name.split(/[,(]/, 1)[0]?.trim() ?? '';
		const city = cityOf(called, position, this.#said(name));
		if (!city) return { why: position ? 'no city is near' : 'GeoNames has no city of that name' };
		const { country } = city;
		if (!this.#atlas.countries.has(country))
			return {
				why: `its country, ${country}, is not in content/countries.csv: add it there first`
			};
		const own = city.called ? called : city.name;
		const at = position && city.called ? position : city.position;
		if (idOf(own) === '') return { why: 'its name makes no id' };
		return {
			place: { id: idOf(own), name: own, country, position: at, kind: city.kind }
		};
	}

	/** An id of another place is led on by the country, then by a number. */
	#freeId({ id, country }: Found): string {
		const taken = (each: string): boolean => this.#atlas.places.has(each) || this.#found.has(each);
		if (!taken(id)) return id;
		const there = `${id}-${country.toLowerCase()}`;
		let free = there;
		for (let count = 2; taken(free); count += 1) free = `${there}-${count}`;
		return free;
	}
}

interface Told extends Pick<FoundCity, 'name' | 'country' | 'position' | 'kind'> {
	/** Whether the place keeps the file's own name. */
	readonly called: boolean;
}

/** By name where a city is called so; else the city that the point is in, or near for its country. */
function cityOf(
	called: string,
	position: LatLng | null,
	said: ReadonlySet<string>
): Told | undefined {
	const named = called === '' ? [] : citiesNamed(called, NAMESAKES);
	if (!position) {
		const there = named.find(({ country }) => said.size === 0 || said.has(country));
		return there && { ...there, called: true };
	}
	const same = named.find((each) => roughKm(each.position, position) <= SAME_KM);
	if (same) return { ...same, called: true };
	const around = cityAround(position, IN_KM);
	if (around) return { ...around, called: false };
	const land = cityAround(position, COUNTRY_KM);
	return land && called !== '' ? { ...land, kind: 'town', called: true } : undefined;
}

/** "Al Wakrah, QA, 25.1715, 51.6067, town, Asia/Qatar" */
export function placeWords({ name, country, position, kind, timezone }: NewPlace): string {
	const { lat, lng } = position;
	return [name, country, lat.toFixed(4), lng.toFixed(4), kind, timezone].join(', ');
}
