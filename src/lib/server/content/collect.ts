/** Files to authored records: text, parsed, shaped. */
import type { Authored, Entry, Section } from './authored';
import { parseCsv } from './csv';
import type { ContentFiles } from './files';
import { shownPath } from './layout';
import type { FileKind } from './layout';
import type { Report } from './problem';
import { readArticle, readCalls, readExcerpts, readTraveler, readTrip } from './read-file';
import { Reader } from './reader';
import type { RoleFile } from './reader';
import { itemsOf, SectionBuilder, sectionOf } from './section';
import { shapeOf } from './shape';
import * as shapes from './shapes';
import { changeItem, movedFile } from './shapes-addresses';
import type { Parsed } from './source';

const COLUMNS = {
	countries: ['code', 'numeric', 'name', 'aliases', 'region'],
	places: ['id', 'name', 'name_ar', 'aliases', 'country', 'lat', 'lng', 'kind', 'timezone', 'note'],
	people: ['id', 'name', 'name_ar', 'aliases'],
	record: ['id', 'start', 'end', 'country', 'locality']
} as const;

/** Reads all files; what is wrong with one of them does not keep the others from being read. */
export function collect(files: ContentFiles, report: Report): Authored {
	const reader = new Reader(files, report);
	const roles = reader.survey();
	const table = (name: keyof typeof COLUMNS): readonly Parsed[] | null => {
		const path = `${name}.csv`;
		const text = reader.text(path);
		return text === null ? null : parseCsv(shownPath(path), text, COLUMNS[name], report);
	};
	const each = <Value>(kind: FileKind, read: ReadFile<Value>): Section<Value> =>
		filesOf(roles, kind, reader, read, report);
	return {
		countries: sectionOf(table('countries'), shapes.countryRow, 'code', report),
		places: sectionOf(table('places'), shapes.placeRow, 'id', report),
		people: sectionOf(table('people'), shapes.personRow, 'id', report),
		record: sectionOf(table('record'), shapes.recordRow, 'id', report),
		travelers: each('traveler', readTraveler),
		trips: each('trip', readTrip),
		calls: each('calls', readCalls),
		articles: each('article', readArticle),
		excerpts: each('excerpts', readExcerpts),
		moved: readMoved(reader, report),
		changes: sectionOf(itemsOf(reader.yaml('changes.yaml'), report), changeItem, 'id', report)
	};
}

type ReadFile<Value> = (
	file: RoleFile,
	reader: Reader,
	report: Report
) => Omit<Entry<Value>, 'id'> | null;

/** The records of all files of a kind. */
function filesOf<Value>(
	files: readonly RoleFile[],
	kind: FileKind,
	reader: Reader,
	read: ReadFile<Value>,
	report: Report
): Section<Value> {
	const section = new SectionBuilder<Value>();
	for (const file of files) {
		if (file.kind !== kind) continue;
		const id = [file.traveler, file.id].filter((part) => part !== '').join('/');
		section.declare(id, reader.start(file.path), report);
		const entry = read(file, reader, report);
		if (entry) section.entries.push({ id, ...entry });
	}
	return section;
}

function readMoved(reader: Reader, report: Report): Authored['moved'] {
	const parsed = reader.yaml('moved.yaml');
	const value = parsed && shapeOf(movedFile, parsed, report);
	return parsed && value && { id: 'moved', value, at: parsed.at };
}
