/** Reads one file of each kind of which there are any number. */
import { parseArticle } from './article';
import type {
	ArticleFile,
	CallsFile,
	Entry,
	ExcerptItem,
	Section,
	TravelerFile,
	TripFile
} from './authored';
import type { Report } from './problem';
import type { Reader, RoleFile } from './reader';
import { itemsOf, sectionOf } from './section';
import { shapeOf } from './shape';
import * as shapes from './shapes';
import { below } from './source';

/** What a file gives; `null` when it gives nothing, and a problem says why. */
type FileEntry<Value> = Omit<Entry<Value>, 'id'> | null;

export function readTraveler(
	{ path }: RoleFile,
	reader: Reader,
	report: Report
): FileEntry<TravelerFile> {
	const parsed = reader.yaml(path);
	const value = parsed && shapeOf(shapes.travelerFile, parsed, report);
	return parsed && value && { value, at: parsed.at };
}

export function readTrip(
	{ path, traveler }: RoleFile,
	reader: Reader,
	report: Report
): FileEntry<TripFile> {
	const parsed = reader.yaml(path);
	if (!parsed) return null;
	const head = shapeOf(shapes.tripFile, parsed, report);
	const items = stopsOf(parsed.value).map((value, index) => ({
		value,
		at: below(parsed.at, 'stops', index)
	}));
	const stops = sectionOf(items, shapes.stopItem, 'id', report);
	return head && { value: { travelerId: traveler, head, stops }, at: parsed.at };
}

function stopsOf(value: unknown): readonly unknown[] {
	if (typeof value !== 'object' || value === null || !('stops' in value)) return [];
	return Array.isArray(value.stops) ? value.stops : [];
}

export function readCalls(
	{ path, traveler }: RoleFile,
	reader: Reader,
	report: Report
): FileEntry<CallsFile> {
	const parsed = reader.yaml(path);
	const calls = sectionOf(itemsOf(parsed, report), shapes.callItem, 'id', report);
	const at = parsed?.at ?? ((): ReturnType<Reader['start']> => reader.start(path));
	return { value: { travelerId: traveler, calls }, at };
}

export function readExcerpts(
	{ path }: RoleFile,
	reader: Reader,
	report: Report
): FileEntry<Section<ExcerptItem>> {
	const parsed = reader.yaml(path, true);
	const value = sectionOf(itemsOf(parsed, report), shapes.excerptItem, 'id', report);
	const at = parsed?.at ?? ((): ReturnType<Reader['start']> => reader.start(path));
	return { value, at };
}

export function readArticle(
	{ path }: RoleFile,
	reader: Reader,
	report: Report
): FileEntry<ArticleFile> {
	const text = reader.text(path, true);
	const parsed = text === null ? null : parseArticle(reader.start(path).file, text, report);
	const front = parsed && shapeOf(shapes.articleFront, parsed.front, report);
	return front && { value: { front, paragraphs: parsed.paragraphs }, at: parsed.front.at };
}
