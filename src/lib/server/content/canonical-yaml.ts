/**
 * The one way to lay a YAML file out: two spaces, one line for a value, long prose of our own
 * folded, quotations never, quotation marks only where they are needed. Comments, blank lines
 * between records, the order of keys and what short prose is folded are the author's.
 */
import { Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { ParsedNode, Scalar, ScalarTag, Tags } from 'yaml';
import { stringifyString } from 'yaml/util';

/** Longest line of folded prose, in characters. */
export const PROSE_WIDTH = 100;

/** Our own words, folded where they are long. */
const PROSE = new Set(['summary', 'provenance']);

/** The words of an article: a line of their own, however long, so that they can be compared. */
const QUOTED = new Set(['quote']);

/** Whether a file's own prose is folded; the front matter of an article is not. */
export interface Layout {
	readonly fold: boolean;
}

/**
 * Lays a document out.
 * @param text a YAML text that the loader can read
 */
export function canonicalYaml(text: string, layout: Layout = { fold: true }): string {
	const document = parseForEditing(text);
	// Nothing but remarks, or nothing at all.
	if (document.contents === null) return text.trim() === '' ? '' : `${text.trim()}\n`;
	return stringifyCanonical(document, layout);
}

/** A document whose values are all texts as written, with its comments, to be edited. */
export function parseForEditing(text: string): Document.Parsed {
	return parseDocument(text, {
		schema: 'failsafe',
		customTags,
		uniqueKeys: false
	});
}

/** A new document of plain values that is laid out like one that was read. */
export function newDocument(value: unknown): Document {
	return new Document(value, {
		schema: 'failsafe',
		customTags
	});
}

/** The document as text; its nodes are changed on the way. */
export function stringifyCanonical(document: Document, { fold }: Layout = { fold: true }): string {
	style(document.contents as ParsedNode | null, '', 0, fold);
	return document.toString({
		lineWidth: PROSE_WIDTH,
		minContentWidth: 0,
		flowCollectionPadding: false
	});
}

/** The tags of plain texts, lists and maps, with ours for texts, and nothing where nothing stands. */
function customTags(tags: Tags): Tags {
	return [...tags.map((tag) => (isText(tag) ? TEXT_TAG : tag)), 'null'];
}

function isText(tag: unknown): boolean {
	return (
		typeof tag === 'object' && tag !== null && 'tag' in tag && tag.tag === 'tag:yaml.org,2002:str'
	);
}

/** Folds block scalars of prose at the width of the document, and nothing else. */
const TEXT_TAG: ScalarTag = {
	identify: (value) => typeof value === 'string',
	default: true,
	tag: 'tag:yaml.org,2002:str',
	resolve: (text) => text,
	stringify(item, context, onComment, onChompKeep) {
		const lineWidth = prose.has(item) ? PROSE_WIDTH : 0;
		const options = { ...context.options, lineWidth };
		return stringifyString(item, { ...context, options }, onComment, onChompKeep);
	}
};

const prose = new WeakSet<Scalar>();

function style(
	node: ParsedNode | null | undefined,
	key: string,
	column: number,
	fold: boolean
): void {
	if (isMap(node)) {
		for (const pair of node.items) {
			const name = isScalar(pair.key) ? String(pair.key.value) : '';
			if (isScalar(pair.key)) styleScalar(pair.key, '', 0, false);
			const inner = node.flow ? 0 : column;
			style(pair.value as ParsedNode | null, name, inner, fold && !node.flow);
		}
	} else if (isSeq(node)) {
		for (const item of node.items) style(item as ParsedNode, '', column + 2, fold && !node.flow);
	} else if (isScalar(node)) {
		styleScalar(node, key, column, fold);
	}
}

/** Words that mean no value unless they are in quotation marks. */
const NOTHING = /^(?:~|null|Null|NULL)?$/;

function styleScalar(node: Scalar, key: string, column: number, fold: boolean): void {
	const { value } = node;
	if (typeof value !== 'string' || value.includes('\n')) return;
	if (NOTHING.test(value)) {
		// One that was read keeps the author's marks; a new one has none yet.
		node.type ??= 'QUOTE_DOUBLE';
		return;
	}
	const long = column + key.length + ': '.length + value.length > PROSE_WIDTH;
	const folded = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
	const block = fold && (folded || QUOTED.has(key) || (PROSE.has(key) && long));
	node.type = block ? 'BLOCK_FOLDED' : 'PLAIN';
	if (block && !QUOTED.has(key)) prose.add(node);
}
