import { isCounted } from '$lib/domain/atlas';
import { intervalWords } from '$lib/domain/date-words';
import { ORDER_MEANING } from '$lib/domain/words';
import type { Addresses } from './addresses';
import { FIELDS, valuesOf } from './fields';
import type { Waypoint } from './waypoints';

/** "Doha, Qatar" */
export const placeWords = ({ place }: Waypoint): string => `${place.name}, ${place.country.name}`;

/** "Stop 3 of 13", "Transit", "Departure" */
export function whichWords({ stop, kind, trip }: Waypoint): string {
	if (!stop) return kind === 'departure' ? 'Departure' : 'Return';
	if (stop.number === null) return 'Transit';
	return `Stop ${stop.number} of ${trip.stops.filter(isCounted).length}`;
}

/** What a reader sees who opens a waypoint in a map or a calendar: lines of plain text. */
export function describe(point: Waypoint, addresses: Addresses): string {
	const { stop, dates } = point;
	const values = new Map(
		valuesOf(point, addresses, FIELDS).map(({ name, value }) => [name, String(value)])
	);
	const labelled = (label: string, name: string): string => {
		const value = values.get(name);
		return value ? `${label}: ${value}` : '';
	};
	const lines = [
		`${whichWords(point)}, ${intervalWords(dates)}`,
		values.get('summary') ?? '',
		labelled('Occasions', 'occasions'),
		labelled('Met', 'met'),
		labelled('With', 'with'),
		stop ? `${ORDER_MEANING[stop.order]} ${stop.provenance ?? ''}`.trim() : '',
		values.get('url') ?? ''
	];
	return lines.filter(Boolean).join('\n');
}
