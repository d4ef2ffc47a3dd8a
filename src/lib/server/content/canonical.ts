/** Canonical text of any content file, never at the cost of what the file says. */
import { isDeepStrictEqual } from 'node:util';
import { Lexer } from 'yaml';
import { parseArticle } from './article';
import { canonicalArticle } from './canonical-article';
import { canonicalCsv } from './canonical-csv';
import { canonicalYaml } from './canonical-yaml';
import { readCells } from './csv';
import { roleOf } from './layout';
import { parseYaml } from './yaml';

/** Why a file is left as it is. */
export class FormatError extends Error {
	override readonly name = 'FormatError';
}

/**
 * The canonical text of a content file. What a parser reads from it is the same as before, and
 * its comments are all there.
 * @param path below the content folder
 * @returns `null` where the folder has no place for such a file
 * @throws {FormatError} when it cannot be read, or would not be the same afterwards
 */
export function canonical(path: string, text: string): string | null {
	const role = roleOf(path);
	if (role === null || role === 'ignored') return null;
	const clean = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
	const meaning = meaningOf(path, clean);
	const written = meaning === null ? null : rewritten(path, clean);
	if (written === null) throw new FormatError('it cannot be read; "check" says why');
	const same =
		isDeepStrictEqual(meaningOf(path, written), meaning) &&
		isDeepStrictEqual(commentsOf(path, written), commentsOf(path, clean));
	if (!same || rewritten(path, written) !== written) {
		throw new FormatError('it would not say the same in its canonical form; format it by hand');
	}
	return written;
}

function rewritten(path: string, text: string): string | null {
	if (path.endsWith('.csv')) return canonicalCsv(path, text);
	return path.endsWith('.md') ? canonicalArticle(text) : canonicalYaml(text);
}

/** All that the loader can read from the text; `null` when it cannot. */
function meaningOf(path: string, text: string): unknown {
	let sound = true;
	const report = (): void => {
		sound = false;
	};
	const meaning = path.endsWith('.csv')
		? rowsOf(text, report)
		: path.endsWith('.md')
			? articleOf(text, report)
			: yamlOf(text, report);
	return sound ? meaning : null;
}

/** The rows in any order: each is told by its id. */
function rowsOf(text: string, report: () => void): unknown {
	const rows = readCells(text, report).map((cells) => cells.map((cell) => cell.text));
	return rows
		.filter((cells) => cells.length > 1 || cells[0] !== '')
		.map((cells) => cells.join('\0'))
		.sort();
}

function articleOf(text: string, report: () => void): unknown {
	const parsed = parseArticle('', text, report);
	return parsed && [parsed.front.value, parsed.paragraphs];
}

function yamlOf(text: string, report: () => void): unknown {
	const parsed = parseYaml('', text, report);
	// An empty file is an empty list of records, which `null` would not tell from a broken one.
	return parsed && [parsed.value];
}

/** What the lexer puts before the text of a block scalar, which is no comment however it begins. */
const SCALAR_MARK = '\u001f';

/** The comments of a YAML text, in any order. */
function commentsOf(path: string, text: string): readonly string[] {
	if (path.endsWith('.csv')) return [];
	const yaml = path.endsWith('.md')
		? (/^---\n([\s\S]*?\n)?---(?:\n|$)/.exec(text)?.[1] ?? '')
		: text;
	const comments: string[] = [];
	let last = '';
	for (const token of new Lexer().lex(yaml)) {
		if (token.startsWith('#') && last !== SCALAR_MARK) comments.push(token.trim());
		last = token;
	}
	return comments.sort();
}
