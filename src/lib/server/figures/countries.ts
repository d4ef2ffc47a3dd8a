import { isCounted, type Country, type Stop, type Trip } from '$lib/domain/atlas';
import type { CountriesFigure, FigureTable } from '$lib/figures/data';
import { counted, grouped, listed } from '$lib/figures/number-words';
import { countryPath } from '$lib/urls';
import { countedStops } from './days';
import { mapOfDetail, mapOfWorld } from './world';

export interface CountryCount {
	readonly country: Country;
	readonly stops: readonly Stop[];
	/** Stops whose preceding stop in the trip, if there is one, is in another country. */
	readonly entries: number;
	/** Trips with a stop there. */
	readonly trips: number;
}

/**
 * Entries into a country in one trip: unbroken runs of stops there.
 * @param ignored stops in this country neither count nor end a run
 */
export function entriesOf(trip: Trip, country: Country, ignored?: Country): number {
	const here = trip.stops
		.filter((stop) => isCounted(stop) && stop.place.country !== ignored)
		.map((stop) => stop.place.country === country);
	return here.filter((inside, index) => inside && !here[index - 1]).length;
}

export function countryCount(trips: readonly Trip[], country: Country): CountryCount {
	const entries = trips.map((trip) => entriesOf(trip, country));
	return {
		country,
		stops: countedStops(trips).filter((stop) => stop.place.country === country),
		entries: entries.reduce((total, count) => total + count, 0),
		trips: entries.filter((count) => count > 0).length
	};
}

/** Every country with a stop, the one with the most stops first, then by name. */
export function countryCounts(trips: readonly Trip[]): CountryCount[] {
	const countries = new Set(countedStops(trips).map((stop) => stop.place.country));
	return [...countries]
		.map((country) => countryCount(trips, country))
		.toSorted(
			(a, b) =>
				b.stops.length - a.stops.length || a.country.name.localeCompare(b.country.name, 'en')
		);
}

function table(counts: readonly CountryCount[]): FigureTable {
	return {
		columns: ['Country', 'Region', 'Stops', 'Entries', 'Trips'],
		rows: counts.map(({ country, stops, entries, trips }) => [
			{ text: country.name, path: countryPath(country.code) },
			country.region,
			stops.length,
			entries,
			trips
		])
	};
}

function finding(counts: readonly CountryCount[]): string {
	const [most, ...others] = counts;
	if (!most) return 'No stop is known.';
	const next = others.slice(0, 3).map(({ country, stops }) => `${country.name} ${stops.length}`);
	const once = counts.filter(({ stops }) => stops.length === 1).length;
	const lead = `${most.country.name} saw ${counted(most.stops.length, 'stop')}`;
	const rest = next.length > 0 ? `; next come ${listed(next)}` : '';
	return `${lead}${rest}. ${grouped(once)} of ${grouped(counts.length)} saw only one.`;
}

const RANKED = 15;

export function countriesFigure(trips: readonly Trip[]): CountriesFigure {
	const counts = countryCounts(trips);
	const mapped = counts.map(({ country, stops }) => ({ country, stops }));
	return {
		id: 'countries',
		title: 'Stops by country',
		finding: finding(counts),
		rule: 'A stay in one place is a stop, and coming back to it is another one; transits count nowhere. An entry is an unbroken run of stops in one country. The West Bank counts for itself; home is no stop. Outlines are Natural Earth’s de facto ones; a dot stands for a country too small to be seen.',
		table: table(counts),
		world: mapOfWorld(mapped),
		detail: { ...mapOfDetail(mapped), name: 'Europe and the Middle East' },
		ranking: counts.slice(0, RANKED).map(({ country, stops }) => ({
			name: country.name,
			path: countryPath(country.code),
			value: stops.length
		}))
	};
}
