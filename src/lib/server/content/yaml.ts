/**
 * YAML to plain values with positions: maps, lists and text, nothing else. Plain words such as
 * `2023` or `no` stay text as written; what only programs need (anchors, aliases, tags, merge
 * keys, directives) is refused.
 */
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, ParsedNode, YAMLMap } from 'yaml';
import { lineIndex } from './lines';
import type { LineColumn } from './lines';
import type { Report } from './problem';
import type { Locate, Parsed, Path } from './source';
import { yamlFault } from './yaml-guard';
import { yamlWords } from './yaml-words';

type Tell = (offset: number, message: string, value: string | undefined, remedy: string) => void;

/**
 * Parses one YAML document.
 * @param firstLine line of the file on which the text begins
 * @returns `null` when it cannot be read; then a problem says why
 */
export function parseYaml(
	file: string,
	text: string,
	report: Report,
	firstLine = 1
): Parsed | null {
	const fault = yamlFault(text, firstLine);
	if (fault) {
		report({ file, ...fault });
		return null;
	}
	const position = lineIndex(text, firstLine);
	let sound = true;
	const tell: Tell = (offset, message, value, remedy) => {
		sound = false;
		report({
			file,
			...position(offset),
			message,
			...(value === undefined ? {} : { value }),
			remedy
		});
	};
	// Keys are compared here, not by the parser, whose time grows with the square of their number.
	const document = parseDocument(text, { schema: 'core', uniqueKeys: false, prettyErrors: false });
	const error = document.errors[0] ?? document.warnings[0];
	if (error) {
		const { message, remedy } = yamlWords(error);
		tell(error.pos[0], message, undefined, remedy);
		return null;
	}
	const directive = /^%.*/m.exec(text.slice(0, document.range[0]));
	if (directive) tell(directive.index, 'a YAML directive', directive[0], 'delete it');
	const value = plain(document.contents, tell, position);
	return sound ? { value, at: locator(file, document, position) } : null;
}

/** The value of a node as maps, lists, text and `null`. */
function plain(
	node: ParsedNode | null,
	tell: Tell,
	position: (offset: number) => LineColumn
): unknown {
	if (node === null) return null;
	if (isAlias(node)) {
		tell(node.range[0], 'an alias', `*${node.source}`, 'write the value out');
		return null;
	}
	if (node.anchor !== undefined) {
		tell(node.range[0], 'an anchor', `&${node.anchor}`, 'delete it and write the values out');
	}
	if (node.tag !== undefined) {
		const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
		tell(node.range[0], 'a tag', tag, 'delete it');
	}
	if (isMap(node)) return plainMap(node, tell, position);
	if (isSeq(node)) return node.items.map((item) => plain(item, tell, position));
	if (node.value === null) return null;
	return typeof node.value === 'string' ? node.value : (node.source ?? '');
}

function plainMap(
	map: YAMLMap.Parsed,
	tell: Tell,
	position: (offset: number) => LineColumn
): Record<string, unknown> {
	const values = new Map<string, unknown>();
	const lines = new Map<string, number>();
	for (const pair of map.items) {
		const offset = pair.key.range[0];
		const key = plain(pair.key, tell, position);
		if (typeof key !== 'string' || key === '' || key === '__proto__') {
			tell(offset, 'a key is not a plain word', undefined, 'write "key: value"');
			continue;
		}
		const first = lines.get(key);
		if (key === '<<') tell(offset, 'a merge key', key, 'write the values out');
		if (first !== undefined) {
			tell(offset, 'a key stands twice', key, `keep one; the first is on line ${first}`);
		}
		lines.set(key, first ?? position(offset).line);
		values.set(key, plain(pair.value, tell, position));
	}
	return Object.fromEntries(values);
}

function locator(
	file: string,
	document: Document.Parsed,
	position: (offset: number) => LineColumn
): Locate {
	return (path, part = 'value') => ({
		file,
		...position(offsetAt(document.contents, path, part))
	});
}

function offsetAt(root: ParsedNode | null, path: Path, part: 'key' | 'value'): number {
	let node = root;
	let offset = node?.range[0] ?? 0;
	for (const [depth, step] of path.entries()) {
		let next: ParsedNode | null | undefined;
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.source) === step);
			if (pair && part === 'key' && depth === path.length - 1) return pair.key.range[0];
			next = pair?.value;
		} else if (isSeq(node) && typeof step === 'number') {
			next = node.items[step];
		}
		if (!next) break;
		node = next;
		offset = node.range[0];
	}
	return offset;
}
