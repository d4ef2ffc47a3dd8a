/** XML of strangers: no entities of their own, no depth without end, and lines kept. */
import { DOMParser, ParseError } from '@xmldom/xmldom';
import type { Document, Element, Node } from '@xmldom/xmldom';
import { lineAt, refuse } from './input';
import type { Input } from './input';

/** Deepest nesting; a KML of folders in folders is ten deep. */
const DEPTH_LIMIT = 60;
const ELEMENT_LIMIT = 200_000;

/** Comments and CDATA are passed over; a tag has its name in the groups. */
const TOKEN =
	/<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<\?[^]*?(?:\?>|$)|<!(DOCTYPE|ENTITY)|<(\/?)[^<>]*?(\/?)>/gi;

/** @throws {Refusal} when the text must not be parsed */
function guard({ name, text }: Input): void {
	let depth = 0;
	let count = 0;
	for (const match of text.matchAll(TOKEN)) {
		const [, declared, closing, empty] = match;
		const refused = (words: string) => refuse(name, lineAt(text, match.index), words);
		if (declared !== undefined) {
			throw refused(
				`"<!${declared}": a file that declares its own entities is not read; delete it`
			);
		}
		if (closing === undefined) continue;
		count += 1;
		depth += closing === '/' ? -1 : empty === '/' ? 0 : 1;
		if (depth > DEPTH_LIMIT)
			throw refused(
				`elements are nested more than ${DEPTH_LIMIT} deep here; take out what is no place`
			);
		if (count > ELEMENT_LIMIT)
			throw refused(`more than ${ELEMENT_LIMIT} tags; split the file by trip`);
	}
}

/**
 * Parses a file.
 * @throws {Refusal} with the line, when it is no well-formed XML or would be a burden
 */
export function parseXml(input: Input): Document {
	guard(input);
	try {
		const parser = new DOMParser({
			onError: (level, message) => {
				if (level !== 'warning') throw new ParseError(message);
			}
		});
		return parser.parseFromString(input.text, 'text/xml');
	} catch (error) {
		const message = error instanceof Error ? error.message.split('\n')[0] : 'it cannot be parsed';
		const where =
			error instanceof ParseError
				? (error.locator as { lineNumber?: number } | undefined)
				: undefined;
		const found = /line:(\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
		throw refuse(
			input.name,
			Number(found ?? where?.lineNumber ?? 1),
			`this is no well-formed XML: ${message}; correct it, or export it again`
		);
	}
}

/** "line 12" */
export const lineOf = (node: Node): string => `line ${node.lineNumber ?? 1}`;

/** The elements directly below, by local name. */
export function childrenOf(parent: Element | Document, name: string): Element[] {
	return elementsIn(parent).filter((each) => each.localName === name);
}

export function elementsIn(parent: Element | Document): Element[] {
	const found: Element[] = [];
	for (let child = parent.firstChild; child; child = child.nextSibling) {
		if (child.nodeType === 1) found.push(child as Element);
	}
	return found;
}

/** The text of the first such child; empty where there is none. */
export function textIn(parent: Element, name: string): string {
	return childrenOf(parent, name)[0]?.textContent ?? '';
}
