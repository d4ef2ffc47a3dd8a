/** Points from anywhere, matched with places and days, in the order of travel. */
import { idOf } from '../article/files';
import type { Line } from './draft';
import type { ForeignPoint } from './item';
import type { matcherOf } from './match';
import type { Match } from './match';
import { unknownPlace } from './unknown';
import { localDay } from './when';

export interface Stay {
	/** The place's id, or what would be one. */
	readonly id: string;
	readonly days: readonly string[];
	readonly occasions: readonly string[];
	readonly links: readonly string[];
}

export function stays(
	points: readonly ForeignPoint[],
	match: ReturnType<typeof matcherOf>,
	lines: Line[]
): Stay[] {
	const found = points.map((point) => stayOf(point, match(point.name, point.position), lines));
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

function stayOf(point: ForeignPoint, match: Match, lines: Line[]): Stay {
	const { at, name, position, occasion, link } = point;
	const days = daysOf(point, match.place?.timezone ?? null);
	const called = name || (position ? `${position.lat}, ${position.lng}` : 'a point without a name');
	const where = match.place
		? `${match.place.id} (${match.by}), ${whenOf(point, days)}`
		: `unknown place: ${match.why}; ${unknownPlace(point)}`;
	const sure = match.place !== null && days.length > 0 && point.unread === undefined;
	lines.push({ at, fate: sure ? 'taken' : 'doubtful', words: `${called} → ${where}` });
	const address = link !== undefined && /^https?:\/\/\S+$/.test(link) ? [link] : [];
	return {
		id: match.place?.id ?? placeId(name),
		days,
		occasions: occasion ? [occasion] : [],
		links: address
	};
}

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
		links: [...new Set([...before.links, ...stay.links])]
	};
	return [...list.slice(0, -1), both];
}
