import { toCsv } from '../figures/csv';
import type { Addresses } from './addresses';
import { TEXT_FIELDS } from './fields';
import type { Selection } from './selection';
import { waypointsOf } from './waypoints';

/** A line a waypoint (RFC 4180, UTF-8), with a heading line; texts that begin as a formula are made harmless. */
export function waypointsCsv(selection: Selection, addresses: Addresses): string {
	return toCsv({
		columns: TEXT_FIELDS.map(({ name }) => name),
		rows: selection.trips
			.flatMap(waypointsOf)
			.map((point) => TEXT_FIELDS.map(({ of }) => of(point, addresses)))
	});
}
