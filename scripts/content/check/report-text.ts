/** Problems for people: by file, each with its line, a caret and the remedy. */
import { visible } from '../../../src/lib/server/content/characters';
import type { ContentFiles } from '../../../src/lib/server/content/files';
import { shownPath } from '../../../src/lib/server/content/layout';
import type { Problem } from '../../../src/lib/server/content/problem';
import type { Colours } from '../terminal';
import type { Finding } from './finding';
import { lineView } from './line-view';

interface Look {
	readonly colours: Colours;
	/** In characters. */
	readonly width: number;
}

const VALUE_LIMIT = 100;

/** @param name how the folder was named */
export function reportText({ problems, counts, files }: Finding, name: string, look: Look): string {
	const { colours } = look;
	if (counts) {
		const list = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
		return `${colours.green('✓')} ${name}: no problems; ${list.join(', ')}`;
	}
	const byFile = new Map<string, Problem[]>();
	for (const problem of problems) {
		byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
	}
	const blocks = [...byFile].map(([file, list]) => fileBlock(file, list, files, look));
	const total = `${plural(problems.length, 'problem')} in ${plural(byFile.size, 'file')}`;
	return [...blocks, colours.red(colours.bold(total))].join('\n\n');
}

export function plural(count: number, what: string): string {
	return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

function fileBlock(
	file: string,
	problems: readonly Problem[],
	files: ContentFiles,
	look: Look
): string {
	const lines = linesOf(files, file);
	const gutter = String((problems.at(-1)?.line ?? 1) + BLOCK_LINES).length;
	const blocks = problems.map((problem) =>
		problemBlock(problem, shownLine(lines, problem), gutter, look)
	);
	return [look.colours.bold(look.colours.underline(file)), ...blocks].join('\n\n');
}

interface Shown {
	readonly line: string;
	/** From 1. */
	readonly number: number;
	readonly column: number;
}

/** Lines of a block value that are looked through for what is meant. */
const BLOCK_LINES = 30;

/** The line to show: the problem's own, or the line of a block value that holds what is meant. */
function shownLine(lines: readonly string[], { line: number, column, value }: Problem): Shown {
	const line = lines[number - 1] ?? '';
	if (value !== undefined && /^[>|][-+]?$/.test(line.slice(column - 1))) {
		const words = value.split(/\s/).slice(0, 3).join(' ');
		const block = lines.slice(number, number + BLOCK_LINES);
		const below = block.findIndex((text) => text.includes(words));
		const text = block[below];
		if (text !== undefined) {
			return { line: text, number: number + below + 1, column: text.indexOf(words) + 1 };
		}
	}
	return { line, number, column };
}

function problemBlock(problem: Problem, shown: Shown, gutter: number, look: Look): string {
	const { colours } = look;
	const { message, remedy } = problem;
	const value = problem.value === undefined ? '' : `: "${shorten(visible(problem.value))}"`;
	const head = `${colours.dim(`${problem.file}:${problem.line}:${problem.column}`)}  ${colours.red(message + value)}`;
	const view = lineView(shown.line, { ...problem, column: shown.column }, look.width - gutter - 6);
	const bar = colours.dim('│');
	const picture =
		shown.line === ''
			? []
			: [
					`  ${colours.dim(String(shown.number).padStart(gutter))} ${bar} ${view.text}`,
					`  ${' '.repeat(gutter)} ${bar} ${colours.red(view.pointer)}`
				];
	return [head, ...picture, `  ${' '.repeat(gutter)} ${colours.cyan('→')} ${remedy}`].join('\n');
}

function shorten(text: string): string {
	return text.length <= VALUE_LIMIT ? text : `${text.slice(0, VALUE_LIMIT)}…`;
}

function linesOf(files: ContentFiles, file: string): readonly string[] {
	const prefix = shownPath('');
	const bytes = files.get(file.startsWith(prefix) ? file.slice(prefix.length) : file);
	return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes).split('\n') : [];
}
