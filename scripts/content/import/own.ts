/** Waypoints that this project has written, back to trips, as docs/data.md says. */
import { isSlug } from '../../../src/lib/server/content/fields';
import { withoutDefaults } from './defaults';
import { detailsOf } from './details';
import type { Draft, Drafted, Line } from './draft';
import { oneLine } from './item';
import type { Fields, OwnPoint } from './item';

/** @param travelerId whose trips they are to be; `undefined` for that of the file */
export function ownDrafts(points: readonly OwnPoint[], travelerId?: string): Drafted {
	const lines: Line[] = [];
	const byTrip = new Map<string, OwnPoint[]>();
	for (const point of points) {
		const key = point.fields.get('trip') ?? '';
		const parts = key.split('/');
		if (parts.length !== 2 || !parts.every(isSlug)) {
			lines.push({
				at: point.at,
				fate: 'left',
				words: `"${key.slice(0, 80)}" names no trip; write it as traveler/trip`
			});
			continue;
		}
		byTrip.set(key, [...(byTrip.get(key) ?? []), point]);
	}
	const drafts = [...byTrip].flatMap(([key, own]) => draftOf(key, own, travelerId, lines) ?? []);
	return { drafts, lines };
}

function draftOf(
	key: string,
	points: readonly OwnPoint[],
	travelerId: string | undefined,
	lines: Line[]
): Draft | null {
	const sorted = points.toSorted((a, b) => sequence(a) - sequence(b));
	const [traveler = '', trip = ''] = key.split('/');
	const departure = sorted.find(({ fields }) => fields.get('kind') === 'departure');
	const back = sorted.find(({ fields }) => fields.get('kind') === 'return');
	const stops = sorted.filter(({ fields }) => fields.has('stop'));
	if (stops.length === 0) {
		lines.push({ at: points[0]?.at ?? '', fate: 'left', words: `${key} has no stop` });
		return null;
	}
	for (const [what, point] of [
		['departure', departure],
		['return', back]
	] as const) {
		if (!point)
			lines.push({
				at: key,
				fate: 'doubtful',
				words: `its ${what} is missing: ${what === 'departure' ? 'title, theme, start and from' : 'end and to'} are not known`
			});
	}
	const ends = new Map([...(back?.fields ?? [])]);
	const record = {
		...headOf(departure, lines),
		end: value(ends, 'arrive'),
		to: value(ends, 'place'),
		summary: departure && value(departure.fields, 'summary'),
		sources: departure && listsOf(departure, lines).sources,
		stops: stops.map((stop) => stopOf(stop, lines))
	};
	const { title, theme, start, from, end, to, summary, sources, stops: items } = record;
	return {
		key: `${travelerId ?? traveler}/${trip}`,
		record: { title, theme, start, end, from, to, summary, sources, stops: items }
	};
}

function headOf(departure: OwnPoint | undefined, lines: Line[]) {
	const fields: Fields = departure?.fields ?? new Map();
	if (departure)
		lines.push({ at: departure.at, fate: 'taken', words: `the trip ${fields.get('trip') ?? ''}` });
	return {
		title: value(fields, 'title'),
		theme: value(fields, 'theme'),
		start: value(fields, 'depart'),
		from: value(fields, 'place')
	};
}

function stopOf(point: OwnPoint, lines: Line[]) {
	const { fields, at } = point;
	const [arrive, depart, kind, by] = ['arrive', 'depart', 'kind', 'by'].map((name) =>
		value(fields, name)
	);
	lines.push({ at, fate: 'taken', words: `the stop ${fields.get('key') ?? ''}` });
	const { met, with: companions, occasions, record, sources } = listsOf(point, lines);
	return {
		id: value(fields, 'stop'),
		place: value(fields, 'place'),
		...withoutDefaults({ kind, by, arrive, depart }),
		met,
		occasions,
		with: companions,
		record,
		order: value(fields, 'order'),
		provenance: value(fields, 'provenance'),
		summary: value(fields, 'summary'),
		sources
	};
}

function listsOf({ at, fields }: OwnPoint, lines: Line[]) {
	const details = detailsOf(fields.get('details'));
	if (details === null)
		lines.push({
			at,
			fate: 'doubtful',
			words:
				'its "details" are not as docs/data.md has them; who was met, occasions, record and sources are left out'
		});
	return details ?? {};
}

function value(fields: Fields, name: string): string | undefined {
	const text = fields.get(name);
	return text === undefined ? undefined : oneLine(text);
}

function sequence({ fields }: OwnPoint): number {
	const number = Number(fields.get('sequence'));
	return Number.isFinite(number) ? number : Infinity;
}
