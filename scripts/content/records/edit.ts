/** Changes to content files as texts: what is added stands there, all else is as it was. */
import { isMap, isSeq } from 'yaml';
import type { ContentFiles } from '../../../src/lib/server/content/files';
import { csvLine } from '../../../src/lib/server/content/canonical-csv';
import {
	newDocument,
	parseForEditing,
	stringifyCanonical
} from '../../../src/lib/server/content/canonical-yaml';
import { canonical } from '../../../src/lib/server/content/canonical';
import { Refusal } from '../exit';

/**
 * The text of a content file.
 * @throws {Refusal} when it is not there or cannot be read
 */
export function textOf(files: ContentFiles, path: string): string {
	const bytes = files.get(path);
	if (!(bytes instanceof Uint8Array))
		throw new Refusal(`content/${path} is not there or cannot be read`);
	return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** A table with one more row, in its place. */
export function withRow(path: string, text: string, cells: readonly string[]): string {
	const whole = text.endsWith('\n') ? text : `${text}\n`;
	return canonical(path, whole + csvLine(cells)) ?? whole;
}

/** A YAML file of a record without what is undefined. */
export function recordText(record: Readonly<Record<string, unknown>>): string {
	const document = newDocument(given(record));
	const stops = document.get('stops', true);
	if (isSeq(stops)) {
		for (const item of stops.items.slice(1)) if (isMap(item)) item.spaceBefore = true;
	}
	return stringifyCanonical(document);
}

/**
 * A trip with one more stop.
 * @param before id of the stop to stand before; `null` for the end
 */
export function withStop(
	text: string,
	stop: Readonly<Record<string, unknown>>,
	before: string | null
): string {
	const document = parseForEditing(text);
	const stops = document.get('stops', true);
	if (!isSeq(stops)) throw new Refusal('the trip has no list of stops');
	const node = document.createNode(given(stop));
	node.spaceBefore = true;
	const at = stops.items.findIndex((item) => isMap(item) && item.get('id') === before);
	if (before !== null && at < 0) throw new Refusal(`the trip has no stop "${before}"`);
	stops.items.splice(before === null ? stops.items.length : at, 0, node);
	return stringifyCanonical(document);
}

/** Without what is undefined or empty, at any depth. */
function given(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const present = Object.entries(record).filter(
		([, value]) =>
			value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
	);
	return Object.fromEntries(present.map(([key, value]) => [key, givenIn(value)]));
}

function givenIn(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(givenIn);
	return typeof value === 'object' && value !== null ? given({ ...value }) : value;
}
