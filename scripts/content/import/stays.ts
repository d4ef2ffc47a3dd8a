/** Points from anywhere, matched with places and days, in the order of travel. */
import { idOf } from '../article/files';
import type { Line } from './draft';
import type { ForeignPoint } from './item';
import type { matcherOf } from './match';
import type { NewPeople, Named } from './new-people';
import { placeWords } from './new-places';
import type { NewPlaces } from './new-places';
import { unknownPlace } from './unknown';
import { localDay } from './when';

export interface Stay {
	/** The place's id, or what would be one. */
	readonly id: string;
	readonly days: readonly string[];
	readonly occasions: readonly string[];
	readonly links: readonly string[];
	readonly met: readonly Named[];
	readonly with: readonly Named[];
}

/** What of the atlas is known, and what is made up of what it lacks. */
export interface Reading {
	readonly match: ReturnType<typeof matcherOf>;
	readonly places: NewPlaces;
	readonly people: NewPeople;
	/** The traveler's name, whom a calendar may list among the guests. */
	readonly traveler: string;
}

export function stays(points: readonly ForeignPoint[], reading: Reading, lines: Line[]): Stay[] {
	const found = points.map((point) => stayOf(point, reading, lines));
	const dated = found.every(({ days }) => days.length > 0);
	if (!dated && found.some(({ days }) => days.length > 0)) {
		lines.push({
			at: 'order',
			fate: 'doubtful',
			words: 'not every point has a date: they stand in the order of the file'
		});
	}
	const sorted = dated ? found.toSorted((a, b) => compare(a.days[0], b.days[0])) : found;
	return sorted.reduce<Stay[]>((list, stay) => merged(list, stay), []);
}

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

function stayOf(point: ForeignPoint, reading: Reading, lines: Line[]): Stay {
	const { at, name, position, occasion, link } = point;
	const match = reading.match(name, position);
	const proposed = match.place ? null : reading.places.propose(point);
	const fresh = proposed && 'place' in proposed ? proposed.place : null;
	const days = daysOf(point, (match.place ?? fresh)?.timezone ?? null);
	const called = name || (position ? `${position.lat}, ${position.lng}` : 'a point without a name');
	const where = match.place
		? `${match.place.id} (${match.by}), ${whenOf(point, days)}`
		: fresh
			? `a new place, ${fresh.id} (${match.why}): ${placeWords(fresh)}, ${whenOf(point, days)}`
			: `unknown place: ${match.why}, and ${proposed && 'why' in proposed ? proposed.why : ''}; ${unknownPlace(point)}`;
	const sure = match.place !== null && days.length > 0 && point.unread === undefined;
	const met = peopleOf(point.met, reading, at, lines);
	const companions = peopleOf(point.with, reading, at, lines);
	lines.push({ at, fate: sure ? 'taken' : 'doubtful', words: `${called} → ${where}` });
	const address = link !== undefined && /^https?:\/\/\S+$/.test(link) ? [link] : [];
	return {
		id: match.place?.id ?? fresh?.id ?? placeId(name),
		days,
		occasions: occasion ? [occasion] : [],
		links: address,
		met,
		with: companions
	};
}

/** Those named in a cell, without the traveler; what is new of them is told. */
function peopleOf(
	text: string | undefined,
	{ people, traveler }: Reading,
	at: string,
	lines: Line[]
): Named[] {
	const before = people.rows.size;
	const others = (text ?? '').split(';').filter((each) => each.trim() !== traveler);
	const named = people.read(others.join(';'));
	const fresh = [...people.rows.keys()].slice(before);
	if (fresh.length > 0)
		lines.push({ at, fate: 'doubtful', words: `new people: ${fresh.join(', ')}` });
	return named;
}

/** Each once. */
const unique = (list: readonly Named[]): Named[] => [
	...new Map(list.map((each) => [JSON.stringify(each), each])).values()
];

/** Arrival and departure; a departure alone says nothing of the arrival. */
function daysOf({ start, end }: ForeignPoint, timezone: string | null): readonly string[] {
	if (!start) return [];
	const first = localDay(start, timezone);
	const last = end ? localDay(end, timezone) : first;
	return last.slice(0, 10) > first.slice(0, 10) ? [first, last] : [first];
}

function whenOf({ unread }: ForeignPoint, days: readonly string[]): string {
	if (unread !== undefined) return `“${unread}” can be no day or several; write it as 2024-06-11`;
	return days.length === 0 ? 'without a day' : days.join(' to ');
}

const placeId = (name: string): string => idOf(name.split(/[,(]/, 1)[0] ?? '') || 'unknown-place';

/** Points of one place that follow each other are one stay. */
function merged(list: readonly Stay[], stay: Stay): Stay[] {
	const before = list.at(-1);
	if (!before || before.id !== stay.id) return [...list, stay];
	const both = {
		...before,
		days: [...before.days, ...stay.days].toSorted(),
		occasions: [...new Set([...before.occasions, ...stay.occasions])],
		links: [...new Set([...before.links, ...stay.links])],
		met: unique([...before.met, ...stay.met]),
		with: unique([...before.with, ...stay.with])
	};
	return [...list.slice(0, -1), both];
}
