import { createHash } from 'node:crypto';
import type { Atlas } from '$lib/domain/atlas';
import { dataFilePath, type SitePath } from '$lib/urls';
import { keyNow } from '../moved-keys';
import { perAtlas } from '../views/memo';
import { FORMATS, writeFile, type Format } from './formats';
import { ofTraveler, ofTrip, wholeAtlas, type Selection } from './selection';

/** Every file of the open data, each written once a build. */
export interface DataFile {
	readonly path: SitePath;
	readonly format: Format;
	/** For people: what it holds. */
	readonly title: string;
	readonly text: string;
}

/** Names the whole atlas among travelers and trips; no traveler may be called so. */
export const WHOLE = 'atlas';

/** Nothing where the key is that of no traveler and no trip, today or before it moved. */
function selectionOf(atlas: Atlas, asked: string): Selection | undefined {
	const key = keyNow(atlas, asked);
	const traveler = atlas.travelers.get(key);
	const trip = atlas.tripsByKey.get(key);
	if (traveler) return ofTraveler(atlas, traveler);
	if (trip) return ofTrip(atlas, trip);
	return key === WHOLE ? wholeAtlas(atlas) : undefined;
}

const filesOf = perAtlas((): Map<string, DataFile | undefined> => new Map());

function make(atlas: Atlas, key: string, extension: string): DataFile | undefined {
	const format = FORMATS.find((each) => each.extension === extension);
	const selection = selectionOf(atlas, key);
	if (!format || !selection || (key === WHOLE && extension !== 'json')) return undefined;
	const path = dataFilePath(key, extension);
	return { path, format, title: selection.title, text: writeFile(format, selection, path) };
}

/**
 * @param key `traveler`, `traveler/trip`, or that of the whole atlas, which there is as JSON alone
 * @returns nothing where there is no such file
 */
export function dataFile(atlas: Atlas, key: string, extension: string): DataFile | undefined {
	const files = filesOf(atlas);
	const path = dataFilePath(key, extension);
	if (!files.has(path)) files.set(path, make(atlas, key, extension));
	return files.get(path);
}

export const bytesOf = ({ text }: DataFile): number => Buffer.byteLength(text);

export const sha256 = ({ text }: DataFile): string =>
	createHash('sha256').update(text).digest('hex');
