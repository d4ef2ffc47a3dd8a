import { isGroup, type Role, type Source, type Stop, type Trip } from '$lib/domain/atlas';

/**
 * What a content file says of a trip, as texts under the names of docs/data.md, computed from the
 * atlas and not by the exporters: what every format that can be read back must hold.
 */
export type Authored = Readonly<Record<string, string>>;

const role = ({ person, role: held }: Role) => ({ person: person.id, role: held });

const source = ({ url, publisher, title, date }: Source) => ({
	url,
	publisher,
	title,
	date: date?.edtf
});

/** Without what is empty or not there. */
function told(values: Record<string, string | number | null | undefined>): Authored {
	const entries = Object.entries(values).filter(([, value]) => value != null && value !== '');
	return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

function details(lists: Record<string, readonly unknown[]>): string {
	const full = Object.entries(lists).filter(([, list]) => list.length > 0);
	return JSON.stringify(Object.fromEntries(full));
}

const authoredStop = (trip: Trip, stop: Stop): Authored =>
	told({
		key: stop.key,
		trip: trip.key,
		stop: stop.id,
		kind: stop.kind,
		sequence: stop.index + 1,
		number: stop.number,
		place: stop.place.id,
		lat: stop.place.position.lat,
		lng: stop.place.position.lng,
		by: stop.by,
		arrive: stop.dates.start.edtf,
		depart: stop.dates.end.edtf,
		order: stop.order,
		summary: stop.summary,
		provenance: stop.provenance,
		details: details({
			met: stop.met.map((meeting) => (isGroup(meeting) ? meeting : role(meeting))),
			with: stop.companions.map(role),
			occasions: stop.occasions,
			record: stop.record.map(({ id }) => id),
			sources: stop.sources.map(source)
		})
	});

/** The departure, the stops and the return, in the order of travel. */
export function authored(trip: Trip): Authored[] {
	const departure = told({
		key: `${trip.key}#departure`,
		trip: trip.key,
		title: trip.title,
		theme: trip.theme,
		kind: 'departure',
		sequence: 0,
		place: trip.origin.id,
		depart: trip.dates.start.edtf,
		summary: trip.summary,
		details: details({ sources: trip.sources.map(source) })
	});
	const back = told({
		key: `${trip.key}#return`,
		kind: 'return',
		sequence: trip.stops.length + 1,
		place: trip.final.id,
		arrive: trip.dates.end.edtf
	});
	return [departure, ...trip.stops.map((stop) => authoredStop(trip, stop)), back];
}
