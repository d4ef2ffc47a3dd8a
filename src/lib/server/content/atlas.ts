/** The one door to content: files in, one immutable atlas out, or every problem at once. */
import type { Atlas, Excerpt, LinkTarget } from '../../domain/atlas';
import { targetId } from '../../domain/atlas';
import type { Authored } from './authored';
import { collect } from './collect';
import type { ContentFiles } from './files';
import { deepFreeze } from './freeze';
import { linkAll } from './link';
import type { LinkedContent } from './link';
import { checkAll } from './checks';
import { ContentError } from './problem';
import type { Problem } from './problem';

/**
 * Makes the atlas of content files.
 * @throws {ContentError} with all problems, when there is any
 */
export function loadAtlas(files: ContentFiles): Atlas {
	const { atlas, problems } = readAtlas(files);
	if (problems.length > 0) throw new ContentError(problems);
	return atlas;
}

/** The atlas as far as the files can be read, and what is wrong with them: for tools that edit them. */
export function readAtlas(files: ContentFiles): {
	readonly atlas: Atlas;
	readonly problems: readonly Problem[];
} {
	const problems: Problem[] = [];
	const report = (problem: Problem): void => void problems.push(problem);
	const authored = collect(files, report);
	const complete = problems.length === 0;
	const linked = linkAll(authored, report);
	checkAll({ authored, linked, complete }, report);
	return { atlas: deepFreeze(atlasOf(linked, authored)), problems };
}

function atlasOf(linked: LinkedContent, { moved, changes }: Authored): Atlas {
	const trips = linked.trips
		.map(({ item }) => item)
		.sort((a, b) => order(a.dates.start.first, b.dates.start.first) || order(a.key, b.key));
	const calls = linked.calls
		.map(({ item }) => item)
		.sort((a, b) => order(a.date.first, b.date.first) || order(a.key, b.key));
	const articles = linked.articles
		.map(({ item }) => item)
		.sort((a, b) => order(a.published.first, b.published.first) || order(a.id, b.id));
	const { travelers, places, countries, people, record } = linked.basics;
	return {
		travelers: travelers.items,
		trips,
		tripsByKey: byKey(trips),
		stopsByKey: byKey(trips.flatMap(({ stops }) => stops)),
		places: places.items,
		countries: countries.items,
		people: people.items,
		calls,
		callsByKey: byKey(calls),
		articles,
		articlesById: new Map(articles.map((article) => [article.id, article])),
		record: record.items,
		excerptsByTarget: excerptsByTarget(articles.flatMap(({ excerpts }) => excerpts)),
		moved: new Map(Object.entries(moved?.value ?? {})),
		changes: changes.entries
			.map(({ value }) => value)
			.sort((a, b) => order(b.date.first, a.date.first))
	};
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function byKey<Item extends { readonly key: string }>(items: readonly Item[]): Map<string, Item> {
	return new Map(items.map((item) => [item.key, item]));
}

/** @param excerpts in the order of their articles' dates, then of their offsets */
function excerptsByTarget(excerpts: readonly Excerpt[]): Map<string, readonly Excerpt[]> {
	const index = new Map<string, Excerpt[]>();
	for (const excerpt of excerpts) {
		const targets: readonly LinkTarget[] = excerpt.links.map(({ target }) => target);
		for (const id of new Set(targets.map(targetId))) {
			const found = index.get(id);
			if (found) found.push(excerpt);
			else index.set(id, [excerpt]);
		}
	}
	return index;
}
