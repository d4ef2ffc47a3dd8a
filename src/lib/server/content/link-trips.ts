/** Links trips and their stops. */
import type { Meeting, Role, Source, Stop } from '../../domain/atlas';
import type { Authored, CallItem, Entry, StopItem, TripFile } from './authored';
import { given } from './given';
import type { Basics, Linked, LinkedTrip } from './linked';
import type { Report } from './problem';
import { below } from './source';
import type { Locate, Path } from './source';
import { spanOf } from './spans';

export function linkTrips(authored: Authored, basics: Basics, report: Report): LinkedTrip[] {
	return authored.trips.entries.flatMap((entry) => linkTrip(entry, basics, report) ?? []);
}

function linkTrip(
	{ id: key, value: { travelerId, head, stops }, at }: Entry<TripFile>,
	basics: Basics,
	report: Report
): LinkedTrip | undefined {
	basics.travelers.registry.find(travelerId, { ...at([]), line: 1, column: 1 });
	const origin = basics.places.registry.find(head.from, at(['from']));
	const final = basics.places.registry.find(head.to, at(['to']));
	const dates = spanOf(head.start, head.end, at(['end']), report);
	const linkedStops = linkStops(key, stops.entries, basics, report);
	if (!origin || !final || !dates) return undefined;
	const item = {
		id: key.slice(travelerId.length + 1),
		key,
		travelerId,
		title: head.title,
		theme: head.theme,
		dates,
		origin,
		final,
		...given({ summary: head.summary }),
		stops: linkedStops.map(({ item: stop }) => stop),
		sources: sourcesOf(head.sources)
	};
	return { item, at, stops: linkedStops };
}

function linkStops(
	tripKey: string,
	entries: readonly Entry<StopItem>[],
	basics: Basics,
	report: Report
): Linked<Stop>[] {
	const linked: Linked<Stop>[] = [];
	let number = 0;
	for (const { id, value, at } of entries) {
		const place = basics.places.registry.find(value.place, at(['place']));
		const dates = spanOf(value.arrive, value.depart ?? value.arrive, at(['depart']), report);
		const people = peopleOf(value, at, basics);
		const record = (value.record ?? []).flatMap(
			(row, index) => basics.record.registry.find(row, at(['record', index])) ?? []
		);
		if (!place || !dates) continue;
		const counted = value.kind !== 'transit';
		if (counted) number += 1;
		const item: Stop = {
			id,
			key: `${tripKey}/${id}`,
			tripKey,
			index: linked.length,
			number: counted ? number : null,
			place,
			kind: value.kind,
			by: value.by,
			dates,
			...people,
			occasions: value.occasions ?? [],
			record,
			order: value.order,
			...given({ provenance: value.provenance, summary: value.summary }),
			sources: sourcesOf(value.sources)
		};
		linked.push({ item, at });
	}
	return linked;
}

function peopleOf(
	stop: StopItem,
	at: Locate,
	basics: Basics
): { met: readonly Meeting[]; companions: readonly Role[] } {
	const met = (stop.met ?? []).flatMap<Meeting>((meeting, index) => {
		if ('group' in meeting) return [{ group: meeting.group }];
		return roleOf(meeting, below(at, 'met', index), basics) ?? [];
	});
	const companions = (stop.with ?? []).flatMap(
		(role, index) => roleOf(role, below(at, 'with', index), basics) ?? []
	);
	return { met, companions };
}

/** A person in a role; `undefined` when the person is unknown. */
export function roleOf(
	{ person: id, role }: CallItem['with'],
	at: (path: Path) => ReturnType<Locate>,
	basics: Basics
): Role | undefined {
	const person = basics.people.registry.find(id, at(['person']));
	return person && { person, role };
}

export function sourcesOf(sources: StopItem['sources']): readonly Source[] {
	return (sources ?? []).map(({ url, publisher, title, date }) => ({
		url,
		...given({ publisher, title, date })
	}));
}
