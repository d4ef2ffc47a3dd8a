import type { LatLng } from '../../domain/atlas';

/** Named places in a file: one column after the other is compressed far better than rows. */
export interface PlaceColumns {
	readonly names: readonly string[];
	readonly lats: readonly number[];
	readonly lngs: readonly number[];
}

export interface NamedPlace {
	readonly name: string;
	readonly position: LatLng;
}

export function columnsOf(places: readonly NamedPlace[]): PlaceColumns {
	return {
		names: places.map(({ name }) => name),
		lats: places.map(({ position }) => position.lat),
		lngs: places.map(({ position }) => position.lng)
	};
}

/** @throws {RangeError} when a column is too short */
export function placesOf({ names, lats, lngs }: PlaceColumns): NamedPlace[] {
	return names.map((name, row) => {
		const [lat, lng] = [lats[row], lngs[row]];
		if (lat === undefined || lng === undefined) throw new RangeError(`${name} has no position`);
		return { name, position: { lat, lng } };
	});
}
