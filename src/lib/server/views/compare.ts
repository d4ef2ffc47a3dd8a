import {
	isGroup,
	type Atlas,
	type Person,
	type Place,
	type Stop,
	type Trip
} from '$lib/domain/atlas';
import type { CompareData, CompareStop, CompareTrip } from '$lib/compare/data';
import { intervalWords } from '$lib/domain/date-words';
import { tripLegs } from './leg';

/** Things numbered in the order in which they are first asked for. */
class Table<Item> {
	readonly #indexes = new Map<Item, number>();

	index(item: Item): number {
		const known = this.#indexes.get(item) ?? this.#indexes.size;
		this.#indexes.set(item, known);
		return known;
	}

	get items(): Item[] {
		return [...this.#indexes.keys()];
	}
}

interface Tables {
	readonly places: Table<Place>;
	readonly people: Table<Person>;
}

function compareStop({ places, people }: Tables, stop: Stop): CompareStop {
	const met = stop.met.flatMap((each) => (isGroup(each) ? [] : [people.index(each.person)]));
	return {
		id: stop.id,
		place: places.index(stop.place),
		date: intervalWords(stop.dates),
		first: stop.dates.start.first,
		number: stop.number,
		met: [...new Set(met)]
	};
}

function compareTrip(tables: Tables, trip: Trip): CompareTrip {
	return {
		key: trip.key,
		title: trip.title,
		date: intervalWords(trip.dates),
		first: trip.dates.start.first,
		last: trip.dates.end.first,
		km: Math.round(tripLegs(trip).reduce((sum, leg) => sum + leg.km, 0)),
		origin: tables.places.index(trip.origin),
		final: tables.places.index(trip.final),
		stops: trip.stops.map((stop) => compareStop(tables, stop))
	};
}

/** All trips as the comparison needs them. */
export function compareData(atlas: Atlas): CompareData {
	const tables: Tables = { places: new Table(), people: new Table() };
	const trips = atlas.trips.map((trip) => compareTrip(tables, trip));
	const countries = new Table<Place['country']>();
	const places = tables.places.items.map(({ id, name, position, country }) => ({
		id,
		name,
		position,
		country: countries.index(country)
	}));
	return {
		countries: countries.items.map(({ code, name, numeric }) => ({ code, name, numeric })),
		places,
		people: tables.people.items.map(({ id, name }) => ({ id, name })),
		trips
	};
}
