/** Other excerpts of an article that is there: what is not changed stays as it was written. */
import { isMap, isSeq } from 'yaml';
import type { Document, Pair, YAMLMap } from 'yaml';
import {
	parseForEditing,
	stringifyCanonical
} from '../../../src/lib/server/content/canonical-yaml';
import { contextOf } from '../../../src/lib/intake/context';
import { between, passagesOf } from '../../../src/lib/server/content/quote';
import { Refusal } from '../exit';
import type { Decision } from './draft';
import { excerptsText, itemOf, linkOf } from './files';

/**
 * The file of the excerpts with these and no others. Comments stay with what they stand at.
 * @param text the file as it is; empty where there is none
 * @param decisions in the order of the article; an id of the file is that excerpt
 * @param taken ids of all other excerpts of the atlas
 * @param paragraphs of the article
 * @throws {Refusal} when the file is no list
 */
export function adjustedExcerpts(
	text: string,
	decisions: readonly Decision[],
	taken: ReadonlySet<string>,
	paragraphs: readonly string[]
): string {
	if (text.trim() === '') return excerptsText(decisions, taken, paragraphs);
	const document = parseForEditing(text);
	const list = document.contents;
	if (!isSeq(list)) throw new Refusal('the file of the excerpts is no list; "check" says more');
	const written: unknown[] = list.items;
	const known = new Map(
		written.filter((item) => isMap(item)).map((item) => [String(item.get('id')), item])
	);
	const used = new Set([...taken, ...known.keys()]);
	const linked = decisions.filter(({ links }) => links.length > 0);
	if (linked.length === 0)
		throw new Refusal('an article keeps an excerpt; delete its files instead');
	const kept = new Set(linked.map(({ id }) => known.get(id)));
	const items = written.filter((item) => isMap(item)).filter((item) => kept.has(item));
	// What is new follows what it follows in the article; the rest stays in the order of the file.
	let after = -1;
	for (const decision of linked) {
		const item = known.get(decision.id);
		if (item) {
			adjust(item, decision, document, paragraphs);
			after = items.indexOf(item);
		} else {
			after += 1;
			items.splice(after, 0, newItem(decision, used, document, paragraphs));
		}
	}
	const [first] = items;
	if (first) first.spaceBefore = false;
	written.splice(0, written.length, ...items);
	return stringifyCanonical(document);
}

function newItem(
	decision: Decision,
	used: Set<string>,
	document: Document,
	paragraphs: readonly string[]
): YAMLMap {
	const node = document.createNode(itemOf(decision, used, paragraphs)) as YAMLMap;
	node.spaceBefore = true;
	return node;
}

function adjust(
	item: YAMLMap,
	{ quote, at, links }: Decision,
	document: Document,
	paragraphs: readonly string[]
): void {
	if (String(item.get('quote')) !== quote || !leadsTo(item, at, paragraphs)) {
		item.set('quote', quote);
		// They stood beside other words.
		item.delete('prefix');
		item.delete('suffix');
		const around = Object.entries((at && contextOf(paragraphs, quote, at)) ?? {});
		around.forEach(([key, words], index) => {
			const pair = document.createPair(key, words);
			item.items.splice(item.items.findIndex(isQuote) + 1 + index, 0, pair);
		});
	}
	const list = item.get('links', true);
	if (!isSeq(list)) return;
	const items: unknown[] = list.items;
	const written = items.filter((item) => isMap(item));
	const next = links.map((link) => {
		const node = written.find((candidate) => candidate.get(link.target.kind) === link.target.key);
		if (!node) return document.createNode(linkOf(link));
		if (node.get('relation') !== link.relation) node.set('relation', link.relation);
		if (link.mark === null) node.delete('mark');
		else if (node.get('mark') !== link.mark) node.set('mark', link.mark);
		return node;
	});
	items.splice(0, items.length, ...next);
}

const isQuote = ({ key }: Pair): boolean => String(key) === 'quote';

/** Whether the words around it, as the file has them, lead to the passage that is meant. */
function leadsTo(item: YAMLMap, at: Decision['at'], paragraphs: readonly string[]): boolean {
	const said = (key: string): string | undefined => {
		const words: unknown = item.get(key);
		return typeof words === 'string' ? words : undefined;
	};
	const quote = said('quote') ?? '';
	const search = { quote, prefix: said('prefix'), suffix: said('suffix') };
	const found = between(passagesOf(paragraphs, quote), paragraphs, search);
	return (
		at === undefined ||
		found.some(({ paragraph, start }) => paragraph === at.paragraph && start === at.start)
	);
}
