/**
 * What is refused before the YAML parser sees it: its composer recurses once for each level of
 * nesting, so that a small file of brackets could bring the whole process down.
 */
import { Lexer } from 'yaml';
import { lineIndex } from './lines';
import type { Problem } from './problem';

/** Largest YAML file, in UTF-16 code units. */
export const YAML_LIMIT = 256_000;

const FLOW_LIMIT = 10;
const INDENT_LIMIT = 40;
const ITEMS_PER_LINE_LIMIT = 5;

type Fault = Omit<Problem, 'file'>;

/** The first reason not to parse the text, or `null`. */
export function yamlFault(text: string, firstLine: number): Fault | null {
	if (text.length > YAML_LIMIT) {
		return {
			line: firstLine,
			column: 1,
			message: `the YAML has ${text.length} characters`,
			remedy: `a YAML file has at most ${YAML_LIMIT}; split it`
		};
	}
	const offset = tooDeep(text);
	if (offset === null) return null;
	return {
		...lineIndex(text, firstLine)(offset),
		message: 'the YAML is nested too deep here',
		remedy: `indent by at most ${INDENT_LIMIT} spaces and nest at most ${FLOW_LIMIT} brackets`
	};
}

function tooDeep(text: string): number | null {
	const deepIndent = new RegExp(`^ {${INDENT_LIMIT + 1}}`, 'm').exec(text);
	if (deepIndent) return deepIndent.index + INDENT_LIMIT;
	let offset = 0;
	let flow = 0;
	let items = 0;
	for (const token of new Lexer().lex(text)) {
		const first = token[0];
		if (token === '[' || token === '{') flow += 1;
		else if (token === ']' || token === '}') flow -= 1;
		else if (token === '-' || token === '?') items += 1;
		else if (first === '\n') items = 0;
		if (flow > FLOW_LIMIT || items > ITEMS_PER_LINE_LIMIT) return offset;
		offset += isMark(token) ? 0 : token.length;
	}
	return null;
}

/** Tokens of one control character that the lexer adds and the text does not hold. */
function isMark(token: string): boolean {
	return token === '\u0002' || token === '\u0018' || token === '\u001f';
}
