/** Points from anywhere, to draft trips: nothing is invented, and what is not known is left open. */
import type { Atlas, Traveler } from '../../../src/lib/domain/atlas';
import { idOf } from '../article/files';
import type { Rows } from './document';
import type { Draft, Drafted, Line } from './draft';
import type { ForeignPoint } from './item';
import { matcherOf } from './match';
import { NewPeople } from './new-people';
import { NewPlaces } from './new-places';
import { stays } from './stays';
import type { Reading, Stay } from './stays';

/** What the flags say of a trip. */
export interface Given {
	readonly title?: string;
	readonly theme?: string;
	readonly start?: string;
	readonly end?: string;
	readonly from?: string;
	readonly to?: string;
	readonly id?: string;
	readonly source?: readonly string[];
}

/** @param name of the file, by which a trip is called that has no name */
export function foreignDrafts(
	points: readonly ForeignPoint[],
	atlas: Atlas,
	traveler: Traveler,
	given: Given,
	name: string
): Drafted & { readonly rows: Rows } {
	const lines: Line[] = [];
	const reading: Reading = {
		match: matcherOf(atlas),
		places: new NewPlaces(atlas),
		people: new NewPeople(atlas),
		traveler: traveler.name
	};
	const groups = new Map<string, ForeignPoint[]>();
	for (const point of points) groups.set(point.group, [...(groups.get(point.group) ?? []), point]);
	const drafts = [...groups].flatMap(([group, list]) => {
		const title = given.title ?? (group || name.replace(/\.[a-z]+$/i, ''));
		return (
			draftOf(
				stays(list, reading, lines),
				traveler,
				{ ...given, title },
				groups.size === 1,
				lines
			) ?? []
		);
	});
	return {
		drafts,
		lines,
		rows: new Map([
			['places', reading.places.rows],
			['people', reading.people.rows]
		])
	};
}

function draftOf(
	all: readonly Stay[],
	traveler: Traveler,
	given: Given,
	only: boolean,
	lines: Line[]
): Draft | null {
	const home = traveler.home.id;
	const begins = all.length > 1 && all[0]?.id === home;
	const ends = all.length > 1 && all.at(-1)?.id === home;
	const stops = all.slice(begins ? 1 : 0, ends ? -1 : undefined);
	const days = all.flatMap((stay) => stay.days).toSorted();
	const start = given.start ?? days[0];
	const end = given.end ?? days.at(-1);
	const title = given.title ?? '';
	if (start === undefined || end === undefined || stops.length === 0) {
		const words =
			stops.length === 0 ? 'it has no stop' : 'no day in it is understood; name --start and --end';
		lines.push({ at: `“${title}”`, fate: 'left', words });
		return null;
	}
	const id =
		(only ? given.id : undefined) ??
		`${start.slice(0, 7)}-${idOf(title) || (stops[0]?.id ?? 'trip')}`;
	const open = ['theme', 'title', 'from', 'to'].filter(
		(name) => !(name in given) || name === 'title'
	);
	lines.push({
		at: `“${title}”`,
		fate: 'doubtful',
		words: `to be looked at: ${open.join(', ')}; order is "guess", sources and what happened are missing`
	});
	return {
		key: `${traveler.id}/${id}`,
		record: {
			title,
			theme: given.theme ?? 'other',
			start,
			end,
			from: given.from ?? home,
			to: given.to ?? home,
			sources: given.source?.map((url) => ({ url })),
			stops: numbered(stops)
		}
	};
}

/** A second stay in a place has a number in its id. */
function numbered(stops: readonly Stay[]) {
	const seen = new Map<string, number>();
	return stops.map(({ id, days, occasions, links, met, with: companions }) => {
		const count = (seen.get(id) ?? 0) + 1;
		seen.set(id, count);
		const [arrive, depart] = [days[0], days.at(-1)];
		return {
			id: count === 1 ? id : `${id}-${count}`,
			place: id,
			arrive,
			depart: depart === arrive ? undefined : depart,
			met,
			occasions,
			with: companions,
			order: 'guess',
			sources: links.map((url) => ({ url }))
		};
	});
}
