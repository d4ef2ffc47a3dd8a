/** Checks places and the people: each in its country, each of its own. */
import type { Person, Place } from '../../domain/atlas';
import type { Linked } from './linked';
import { kmOutside } from './outlines';
import type { Report } from './problem';

/** Outlines at 1:10m leave out islets and cut harbours off; a point may be so far off, in km. */
const OUTLINE_TOLERANCE_KM = 25;

/** A place outside the outline of its country. */
export function checkPlaces(places: readonly Linked<Place>[], report: Report): void {
	for (const { item, at } of places) {
		const { country, position } = item;
		const distance = country.numeric === '' ? null : kmOutside(country.numeric, position);
		if (distance === null || distance <= OUTLINE_TOLERANCE_KM) continue;
		report({
			...at(['lat']),
			message: `${item.id} lies ${Math.round(distance)} km outside ${country.name}`,
			value: `${position.lat}, ${position.lng}`,
			remedy: `correct the position, or the country ${country.code}`
		});
	}
}

/** Two people of one name: most likely one person twice. */
export function checkPeople(people: readonly Linked<Person>[], report: Report): void {
	const first = new Map<string, Person>();
	for (const { item, at } of people) {
		const name = plainName(item.name);
		const other = first.get(name);
		if (other) {
			report({
				...at(['name']),
				message: 'two people have the same name',
				value: item.name,
				remedy: `make one row of it and ${other.id}; if they are two, tell their names apart`
			});
		}
		first.set(name, other ?? item);
	}
}

/** A name without marks, case and punctuation. */
function plainName(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
