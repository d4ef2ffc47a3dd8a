/** The two files of an article, in their canonical form. */
import { articleFile } from '../../../src/lib/server/content/canonical-article';
import { newDocument, stringifyCanonical } from '../../../src/lib/server/content/canonical-yaml';
import { contextOf } from '../../../src/lib/intake/context';
import type { Citation } from './citation';
import type { ChosenLink, Decision } from './draft';

export function articleText(citation: Citation, paragraphs: readonly string[]): string {
	const { title, title_note, publisher, url, published, date_note, credit, lang } = citation;
	const given = Object.entries({
		title,
		title_note,
		publisher,
		url,
		published,
		date_note,
		credit,
		lang
	}).filter(([, value]) => value !== undefined);
	const front = newDocument(Object.fromEntries(given));
	return articleFile(stringifyCanonical(front, { fold: false }), paragraphs);
}

/**
 * The excerpts; one without links is none.
 * @param taken the ids of the atlas: an excerpt's is the fragment of an address
 * @param paragraphs of the article
 */
export function excerptsText(
	decisions: readonly Decision[],
	taken: ReadonlySet<string>,
	paragraphs: readonly string[]
): string {
	const used = new Set(taken);
	const items = decisions
		.filter(({ links }) => links.length > 0)
		.map((decision) => itemOf(decision, used, paragraphs));
	if (items.length === 0) return '';
	const document = newDocument(items);
	return stringifyCanonical(document).replace(/\n- id: /g, '\n\n- id: ');
}

/** An excerpt as the file writes it, told from the same words elsewhere in the article. */
export function itemOf(
	{ id, quote, at, links }: Decision,
	used: Set<string>,
	paragraphs: readonly string[]
): Record<string, unknown> {
	const around = (at && contextOf(paragraphs, quote, at)) ?? {};
	return { id: unused(id, used), quote, ...around, links: links.map(linkOf) };
}

/** A link as the file writes it. */
export function linkOf({ target, relation, mark }: ChosenLink): Record<string, string> {
	return { [target.kind]: target.key, relation, ...(mark === null ? {} : { mark }) };
}

/** The id, or the first of it with a number that is not used; used from then on. */
export function unused(base: string, used: Set<string>): string {
	let id = base;
	for (let number = 2; used.has(id); number += 1) id = `${base}-${number}`;
	used.add(id);
	return id;
}

/** An id of a title: its first words, in lower-case letters without marks. */
export function idOf(title: string): string {
	const words = title
		.normalize('NFD')
		.replace(/[\p{M}'’]/gu, '')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	let id = '';
	for (const word of words) {
		if (`${id}-${word}`.length > 50) break;
		id = id === '' ? word : `${id}-${word}`;
	}
	return id;
}
