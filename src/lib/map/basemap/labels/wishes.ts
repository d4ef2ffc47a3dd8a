/** Which names a view could carry, the more important first. */
import { toWorld } from '../../../geo/mercator';
import { textWidth } from '../../plot/text-width';
import { COUNTRIES } from '../countries';
import { CITIES } from './cities';
import { TRACKING } from './tracking';
import { WATERS } from './waters';
import type { CountryPoint } from '../countries';

export type LabelKind = 'country' | 'water' | 'city';

export interface NameWish {
	readonly text: string;
	readonly kind: LabelKind;
	/** Where it stands, in worlds; the middle of the text, or the dot of a city. */
	readonly x: number;
	readonly y: number;
	/** Size of the letters and width of the whole, in CSS px. */
	readonly size: number;
	readonly width: number;
	/** For what is too small to hold its name: how far from its point the text begins. */
	readonly beside: number | null;
}

const TILE = 256;
/** The italic serif is narrower than the sans that is measured. */
const SERIF_WIDTH = 0.86;
const CITY_SIZE = 11.5;
const CITY_FROM = 5.2;
/** Small states are named from this zoom on. */
const SMALL_FROM = 4.2;
/** A name may be so much wider than a square as large as its country. */
const ROOM = 1.5;

function countrySize(side: number): number {
	return Math.max(10, Math.min(14, 9 + side / 90));
}

function countryWish(country: CountryPoint, zoom: number): NameWish | null {
	const side = country.size * TILE * 2 ** zoom;
	const size = countrySize(side);
	// toUpperCase alone would lose the dot on the İ of Türkiye, which the Turkish rule keeps.
	const text =
		country.name === 'Türkiye' ? country.name.toLocaleUpperCase('tr') : country.name.toUpperCase();
	const width = textWidth(text, size) + text.length * TRACKING * size;
	const fits = width <= side * ROOM;
	if (!fits && !(zoom >= SMALL_FROM && side < 40 && (country.small || zoom > 6))) return null;
	return {
		text,
		kind: 'country',
		...toWorld(country.position),
		size,
		width,
		beside: fits ? null : 5 + side / 3
	};
}

function waterWishes(zoom: number): NameWish[] {
	const size = Math.max(11, Math.min(15, 9.5 + zoom / 1.6));
	return WATERS.filter(({ from, to }) => zoom >= from && zoom < to).map(({ name, position }) => ({
		text: name,
		kind: 'water',
		...toWorld(position),
		size,
		width: textWidth(name, size) * SERIF_WIDTH,
		beside: null
	}));
}

function cityWishes(zoom: number): NameWish[] {
	if (zoom < CITY_FROM) return [];
	return CITIES.map(({ name, position }) => ({
		text: name,
		kind: 'city',
		...toWorld(position),
		size: CITY_SIZE,
		width: textWidth(name, CITY_SIZE),
		beside: 5
	}));
}

/** All names for a zoom: countries by size, waters, then cities. */
export function nameWishes(zoom: number): NameWish[] {
	return [
		...COUNTRIES.flatMap((country) => countryWish(country, zoom) ?? []),
		...waterWishes(zoom),
		...cityWishes(zoom)
	];
}
