/** Our own JSON, described by atlas.schema.json: trips, and what they name. */
import * as v from 'valibot';
import { csvLine } from '../../../src/lib/server/content/canonical-csv';
import { isSlug } from '../../../src/lib/server/content/fields';
import { withoutDefaults } from './defaults';
import { ROWS, TABLES, travelerShape, tripShape } from './document-shapes';
import type { Table, stopShape } from './document-shapes';
import type { Draft, Line } from './draft';
import { refuse } from './input';
import type { Input } from './input';
import { isMap, listIn, parseJson } from './parse-json';

/** The lines of each table by the id of their record. */
export type Rows = ReadonlyMap<Table, ReadonlyMap<string, string>>;

/** What a file holds besides its trips. */
export interface Named {
	readonly rows: Rows;
	/** Travelers by id, as their files have them. */
	readonly travelers: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

export interface Document extends Named {
	readonly drafts: readonly Draft[];
	readonly lines: readonly Line[];
}

/** @throws {Refusal} when it is no document of ours */
export function readDocument(input: Input, travelerId?: string): Document {
	const root = parseJson(input);
	if (!isMap(root) || !Array.isArray(root['trips'])) {
		const hint = isMap(root) && ('@context' in root || root['type'] === 'FeatureCollection');
		const words = hint
			? 'Linked Places and Web Annotations hold no journeys; take the .json, .geojson, .kml, .gpx, .csv or .ics'
			: 'this is no JSON of ours: it has no list of "trips"; docs/data.md describes it';
		throw refuse(input.name, 1, words);
	}
	if (root['version'] !== 1)
		throw refuse(
			input.name,
			1,
			`its version is ${JSON.stringify(root['version'])?.slice(0, 20) ?? 'missing'}; only version 1 is known`
		);
	const lines: Line[] = [];
	const drafts = root['trips'].flatMap(
		(trip, index) => draftOf(trip, `trip ${index + 1}`, travelerId, lines) ?? []
	);
	for (const kind of ['calls', 'articles'] as const) {
		const count = listIn(root[kind]).length;
		if (count > 0)
			lines.push({
				at: kind,
				fate: 'left',
				words: `${count} ${kind}: ${kind === 'calls' ? 'no part of a trip; copy them by hand into content/calls' : 'the words of the articles are not in the file; use "article add"'}`
			});
	}
	return {
		drafts,
		lines,
		rows: new Map(TABLES.map((table) => [table, rowsOf(root, table, lines)])),
		travelers: travelersOf(root, lines)
	};
}

function draftOf(
	value: unknown,
	at: string,
	travelerId: string | undefined,
	lines: Line[]
): Draft | null {
	const parsed = v.safeParse(tripShape, value);
	if (!parsed.success) {
		lines.push({ at, fate: 'left', words: faultOf(parsed.issues) });
		return null;
	}
	const { key, stops, ...head } = parsed.output;
	const [traveler = '', trip = '', ...more] = key.split('/');
	if (!isSlug(traveler) || !isSlug(trip) || more.length > 0) {
		lines.push({
			at,
			fate: 'left',
			words: `"${key.slice(0, 80)}" names no trip; write it as traveler/trip`
		});
		return null;
	}
	lines.push({ at, fate: 'taken', words: `${key}, ${stops.length} stops` });
	return {
		key: `${travelerId ?? traveler}/${trip}`,
		record: { ...order(head), stops: stops.map(stopOf) }
	};
}

function order({
	title,
	theme,
	start,
	end,
	from,
	to,
	summary,
	sources
}: Omit<v.InferOutput<typeof tripShape>, 'key' | 'stops'>) {
	return { title, theme, start, end, from, to, summary, sources };
}

function stopOf(stop: v.InferOutput<typeof stopShape>) {
	const {
		id,
		place,
		kind,
		by,
		arrive,
		depart,
		met,
		occasions,
		with: companions,
		record,
		provenance,
		summary,
		sources
	} = stop;
	return {
		id,
		place,
		...withoutDefaults({ kind, by, arrive, depart }),
		met,
		occasions,
		with: companions,
		record,
		order: stop.order,
		provenance,
		summary,
		sources
	};
}

function rowsOf(
	root: Readonly<Record<string, unknown>>,
	table: Table,
	lines: Line[]
): Map<string, string> {
	const rows = new Map<string, string>();
	for (const [index, value] of listIn(root[table]).entries()) {
		const parsed = v.safeParse(ROWS[table], value);
		const [id = ''] = parsed.success ? parsed.output : [];
		if (parsed.success) rows.set(id, csvLine(parsed.output));
		else lines.push({ at: `${table} ${index + 1}`, fate: 'left', words: faultOf(parsed.issues) });
	}
	return rows;
}

function travelersOf(root: Readonly<Record<string, unknown>>, lines: Line[]): Named['travelers'] {
	const travelers = new Map<string, Readonly<Record<string, unknown>>>();
	for (const [index, value] of listIn(root['travelers']).entries()) {
		const parsed = v.safeParse(travelerShape, value);
		const { id = '', ...traveler } = parsed.success ? parsed.output : {};
		if (parsed.success && isSlug(id)) travelers.set(id, traveler);
		else
			lines.push({
				at: `traveler ${index + 1}`,
				fate: 'left',
				words: parsed.success ? `"${id.slice(0, 80)}" is no id` : faultOf(parsed.issues)
			});
	}
	return travelers;
}

/** "stops.2.arrive: Invalid type: Expected string but received number" */
function faultOf([issue]: readonly v.BaseIssue<unknown>[]): string {
	const path = issue?.path?.map(({ key }) => String(key)).join('.') ?? '';
	return `${path === '' ? '' : `"${path}": `}${issue?.message.slice(0, 120) ?? ''}; docs/data.md has the shape`;
}
