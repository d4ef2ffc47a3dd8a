/**
 * What can be wrong with content, and how it is said. A problem names its place, what is wrong,
 * the offending value and what would be right, on one line:
 *
 *     content/places.csv:31:27  latitude out of range: "91"; write degrees from -90 to 90
 */
import { visible } from './characters';

/** A place in a content file; line and column count from 1, columns in UTF-16 code units. */
export interface Spot {
	/** Path as the editor knows it, e.g. `content/places.csv`. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

export interface Problem extends Spot {
	/** What is wrong. */
	readonly message: string;
	/** The offending value, where there is one. */
	readonly value?: string;
	/** What would be right, or what to do. */
	readonly remedy: string;
}

/** Takes a problem; the loader goes on after it. */
export type Report = (problem: Problem) => void;

const VALUE_LIMIT = 100;

/** One line for one problem; characters that cannot be seen are shown by number. */
export function formatProblem(problem: Problem): string {
	const { file, line, column, message, value, remedy } = problem;
	const shown = value === undefined ? '' : `: "${shorten(visible(value))}"`;
	return `${file}:${line}:${column}  ${message}${shown}; ${remedy}`;
}

function shorten(text: string): string {
	return text.length <= VALUE_LIMIT ? text : `${text.slice(0, VALUE_LIMIT)}…`;
}

/** By file, then by place in it. */
export function compareProblems(a: Problem, b: Problem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1);
}

/** Everything that is wrong with the content, sorted by file and place. */
export class ContentError extends Error {
	override readonly name = 'ContentError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		const sorted = [...problems].sort(compareProblems);
		const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
		super([`${count} in the content`, ...sorted.map(formatProblem)].join('\n'));
		this.problems = sorted;
	}
}
