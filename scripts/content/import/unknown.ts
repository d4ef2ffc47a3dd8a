/** What to do about a place that the atlas does not have. */
import { distanceKm } from '../../../src/lib/geo/distance';
import { citiesNamed } from '../records/gazetteer';
import type { ForeignPoint } from './item';

/** A city of the name that lies farther away is another one. */
const SAME_KM = 60;

/** The command that adds the place, with what the file or GeoNames knows of it. */
export function unknownPlace({ name, position }: ForeignPoint): string {
	const called = name.split(/[,(]/, 1)[0]?.trim() ?? '';
	if (called === '') return 'name it, and add it with: npm run content -- place add';
	const cities = citiesNamed(called);
	const city = position
		? cities.find((each) => distanceKm(each.position, position) <= SAME_KM)
		: cities[0];
	const where = position ?? city?.position;
	const flags = [
		...(city ? [`--country ${city.country}`, `--kind ${city.kind}`] : []),
		...(where ? [`--lat ${where.lat.toFixed(4)}`, `--lng ${where.lng.toFixed(4)}`] : [])
	];
	return ['npm run content -- place add', JSON.stringify(called), ...flags].join(' ');
}
