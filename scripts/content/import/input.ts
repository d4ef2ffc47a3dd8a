/** Reads the file that somebody hands in, as far as it is no burden, and tells its format. */
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { EXIT, Refusal } from '../exit';

/** Largest file that is read, in bytes; the whole traveler is a third of it in our largest format. */
export const INPUT_LIMIT = 12_000_000;

export const FORMATS = ['geojson', 'kml', 'gpx', 'csv', 'ics', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const FORMAT_NAME: Readonly<Record<Format, string>> = {
	geojson: 'GeoJSON',
	kml: 'KML',
	gpx: 'GPX',
	csv: 'CSV',
	ics: 'iCalendar',
	json: 'JSON'
};

export interface Input {
	/** The file as it is named in messages. */
	readonly name: string;
	readonly text: string;
}

/**
 * Reads a file.
 * @throws {Refusal} when it is too large, no file, no UTF-8 or empty
 */
export async function readInput(path: string): Promise<Input> {
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
		throw new Refusal(`there is no file "${path}"`, EXIT.usage);
	}
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of createReadStream(path)) {
		const bytes = Buffer.from(chunk as Buffer);
		size += bytes.length;
		if (size > INPUT_LIMIT) {
			throw new Refusal(`${path}: the file has more than ${INPUT_LIMIT} bytes; split it by trip`);
		}
		chunks.push(bytes);
	}
	return { name: basename(path), text: decoded(path, Buffer.concat(chunks)) };
}

function decoded(path: string, bytes: Buffer): string {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const hint =
			bytes[0] === 0x50 && bytes[1] === 0x4b ? '; a KMZ is a ZIP: unpack its doc.kml' : '';
		throw new Refusal(`${path}: the file is not UTF-8; save it as UTF-8${hint}`);
	}
	if (text.trim() === '') throw new Refusal(`${path}: the file is empty`);
	return text;
}

/** What stands at the beginning of a file of each format. */
const BEGINNINGS: readonly (readonly [RegExp, Format])[] = [
	[/^\s*BEGIN:VCALENDAR/i, 'ics'],
	[/^\s*(?:<\?xml[^]{0,200}?\?>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:\w+:)?kml\b/, 'kml'],
	[/^\s*(?:<\?xml[^]{0,200}?\?>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:\w+:)?gpx\b/, 'gpx'],
	[/^\s*\{[^]{0,400}?"type"\s*:\s*"Feature/, 'geojson'],
	[/^\s*[[{]/, 'json']
];

/**
 * The format of a file, by what it begins with, else by its name.
 * @throws {Refusal} when neither tells
 */
export function formatOf({ name, text }: Input): Format {
	const found = BEGINNINGS.find(([beginning]) => beginning.test(text.slice(0, 4_000)));
	if (found) return found[1];
	const extension = name.toLowerCase().split('.').at(-1) ?? '';
	const named = FORMATS.find((format) => format === extension);
	if (named) return named;
	if (extension === 'tsv' || extension === 'txt') return 'csv';
	throw new Refusal(
		`${name}: its format cannot be told; say it with --as, one of ${FORMATS.join(', ')}`,
		EXIT.usage
	);
}

/** A line of a text by an offset, from 1. */
export function lineAt(text: string, offset: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
		line += 1;
	return line;
}

/** Why a file is refused, with its place. */
export function refuse(name: string, line: number, words: string): Refusal {
	return new Refusal(`${name}:${line}  ${words}`);
}
