/** Files to authored records: text, parsed, shaped. */
import type { ArticleFile, Authored, CallsFile, ExcerptItem, TravelerFile, TripFile } from './authored';
import type { Section } from './authored';
import { parseArticle } from './article';
import { parseCsv } from './csv';
import { isSlug } from './fields';
import type { ContentFiles } from './files';
import { SINGLE_FILES, roleOf, shownPath } from './layout';
import type { FileRole } from './layout';
import type { Report, Spot } from './problem';
import { SectionBuilder, itemsOf, sectionOf } from './section';
import { shapeOf } from './shape';
import * as shapes from './shapes';
import type { Parsed } from './source';
import { decodeText } from './text';
import { parseYaml } from './yaml';

const COLUMNS = {
	countries: ['code', 'numeric', 'name', 'region'],
	places: ['id', 'name', 'name_ar', 'country', 'lat', 'lng', 'kind', 'timezone', 'note'],
	people: ['id', 'name', 'name_ar', 'aliases'],
	record: ['id', 'start', 'end', 'country', 'locality']
} as const;

/** Reads all files; what is wrong with one of them does not keep the others from being read. */
export function collect(files: ContentFiles, report: Report): Authored {
	const reader = new Reader(files, report);
	const table = (kind: keyof typeof COLUMNS): readonly Parsed[] | null => {
		const path = `${kind}.csv`;
		const text = reader.text(path);
		return text === null ? null : parseCsv(shownPath(path), text, COLUMNS[kind], report);
	};
	const roles = reader.roles();
	return {
		countries: sectionOf(table('countries'), shapes.countryRow, { idKey: 'code' }, report),
		places: sectionOf(table('places'), shapes.placeRow, { idKey: 'id' }, report),
		people: sectionOf(table('people'), shapes.personRow, { idKey: 'id' }, report),
		record: sectionOf(table('record'), shapes.recordRow, { idKey: 'id' }, report),
		...readRoles(roles, reader, report),
		moved: readMoved(reader, report)
	};
}

function readMoved(reader: Reader, report: Report): Authored['moved'] {
	const parsed = reader.yaml('moved.yaml');
	const value = parsed && shapeOf(shapes.movedFile, parsed, report);
	return parsed && value && { id: 'moved', value, at: parsed.at };
}

type ByFile = Pick<Authored, 'travelers' | 'trips' | 'calls' | 'articles' | 'excerpts'>;

function readRoles(
	roles: readonly (readonly [string, FileRole])[],
	reader: Reader,
	report: Report
): ByFile {
	const travelers = new SectionBuilder<TravelerFile>();
	const trips = new SectionBuilder<TripFile>();
	const calls = new SectionBuilder<CallsFile>();
	const articles = new SectionBuilder<ArticleFile>();
	const excerpts = new SectionBuilder<Section<ExcerptItem>>();
	for (const [path, { kind, id, traveler }] of roles) {
		const spot = reader.start(path);
		if (kind === 'traveler') {
			travelers.declare(id, spot, report);
			const parsed = reader.yaml(path);
			const value = parsed && shapeOf(shapes.travelerFile, parsed, report);
			if (value) travelers.entries.push({ id, value, at: parsed.at });
		} else if (kind === 'trip') {
			const key = `${traveler}/${id}`;
			trips.declare(key, spot, report);
			const parsed = reader.yaml(path);
			const value = parsed && readTrip(traveler, parsed, report);
			if (value) trips.entries.push({ id: key, value, at: parsed.at });
		} else if (kind === 'calls') {
			calls.declare(traveler, spot, report);
			const parsed = reader.yaml(path);
			const items = itemsOf(parsed, report);
			const value = sectionOf(items, shapes.callItem, { idKey: 'id' }, report);
			calls.entries.push({
				id: traveler,
				value: { travelerId: traveler, calls: value },
				at: parsed?.at ?? (() => spot)
			});
		} else if (kind === 'article') {
			articles.declare(id, spot, report);
			const text = reader.text(path, true);
			const parsed = text === null ? null : parseArticle(spot.file, text, report);
			const front = parsed && shapeOf(shapes.articleFront, parsed.front, report);
			if (front) {
				const value = { front, paragraphs: parsed.paragraphs };
				articles.entries.push({ id, value, at: parsed.front.at });
			}
		} else if (kind === 'excerpts') {
			excerpts.declare(id, spot, report);
			const parsed = reader.yaml(path, true);
			const items = itemsOf(parsed, report);
			const value = sectionOf(items, shapes.excerptItem, { idKey: 'id' }, report);
			excerpts.entries.push({ id, value, at: parsed?.at ?? (() => spot) });
		}
	}
	return { travelers, trips, calls, articles, excerpts };
}

function readTrip(travelerId: string, parsed: Parsed, report: Report): TripFile | null {
	const head = shapeOf(shapes.tripFile, parsed, report);
	const list = stopsOf(parsed.value);
	const items = list.map((value, index) => ({
		value,
		at: (path: readonly (string | number)[], part?: 'key' | 'value') =>
			parsed.at(['stops', index, ...path], part)
	}));
	const stops = sectionOf(items, shapes.stopItem, { idKey: 'id' }, report);
	return head && { travelerId, head, stops };
}

function stopsOf(value: unknown): readonly unknown[] {
	if (typeof value !== 'object' || value === null || !('stops' in value)) return [];
	return Array.isArray(value.stops) ? value.stops : [];
}

/** Opens the files by path; tells what is missing, unexpected or refused. */
class Reader {
	readonly #files: ContentFiles;
	readonly #report: Report;

	constructor(files: ContentFiles, report: Report) {
		this.#files = files;
		this.#report = report;
	}

	start(path: string): Spot {
		return { file: shownPath(path), line: 1, column: 1 };
	}

	/** The text of a file, or `null` when it is missing or cannot be read. */
	text(path: string, quoted = false): string | null {
		const entry = this.#files.get(path);
		if (!(entry instanceof Uint8Array)) return null;
		return decodeText(entry, { file: shownPath(path), quoted }, this.#report);
	}

	yaml(path: string, quoted = false): Parsed | null {
		const text = this.text(path, quoted);
		return text === null ? null : parseYaml(shownPath(path), text, this.#report);
	}

	/** The files that there are any number of, by path, with their roles. */
	roles(): readonly (readonly [string, FileRole])[] {
		for (const path of SINGLE_FILES.keys()) {
			if (this.#files.has(path)) continue;
			this.#tell(path, 'the file is missing', undefined, 'write it; CONTRIBUTING.md shows its form');
		}
		const roles: (readonly [string, FileRole])[] = [];
		for (const [path, entry] of [...this.#files].sort(([a], [b]) => (a < b ? -1 : 1))) {
			const role = roleOf(path);
			if (role === null) {
				this.#tell(path, 'an unexpected file', undefined, 'move it out of the content folder');
			} else if (role !== 'ignored') {
				if (!(entry instanceof Uint8Array)) {
					this.#tell(path, `the file ${entry.refused}`, undefined, entry.remedy);
				}
				for (const name of [role.traveler, role.id]) this.#checkName(path, name);
				roles.push([path, role]);
			}
		}
		return roles;
	}

	#checkName(path: string, name: string): void {
		if (name === '' || isSlug(name)) return;
		const remedy = 'rename it: lower-case letters a to z, digits and single hyphens';
		this.#tell(path, 'a file name is no id', name, remedy);
	}

	#tell(path: string, message: string, value: string | undefined, remedy: string): void {
		const problem = { ...this.start(path), message, remedy };
		this.#report(value === undefined ? problem : { ...problem, value });
	}
}
