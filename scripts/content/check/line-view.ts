/** The line of a problem with a caret under it. */
import { visible } from '../../../src/lib/server/content/characters';
import type { Problem } from '../../../src/lib/server/content/problem';
import { widthOf } from './columns';

export interface LineView {
	/** The part of the line that fits, with what cannot be seen shown by number. */
	readonly text: string;
	/** Spaces and carets to stand under it. */
	readonly pointer: string;
}

/** Share of the width that stands before the caret where a line is cut. */
const LEAD = 0.4;
const CUT = '…';

/**
 * @param line the whole line
 * @param width most columns of the terminal that it may take
 */
export function lineView(line: string, problem: Problem, width: number): LineView {
	const at = Math.min(problem.column - 1, line.length);
	const end = at + pointedLength(line, at, problem.value);
	const room = Math.max(width, 20);
	const from = line.length <= room ? 0 : Math.max(0, at - Math.floor(room * LEAD));
	const to = line.length <= room ? line.length : from + room;
	const head = (from > 0 ? CUT : '') + visible(line.slice(from, at));
	const middle = visible(line.slice(at, Math.min(end, to)));
	const tail = visible(line.slice(Math.min(end, to), to)) + (to < line.length ? CUT : '');
	return {
		text: head + middle + tail,
		pointer: ' '.repeat(widthOf(head)) + '^'.repeat(Math.max(1, widthOf(middle)))
	};
}

/** How much of the line is meant: the value where it stands there, or one character. */
function pointedLength(line: string, at: number, value: string | undefined): number {
	if (value === undefined || value === '') return 1;
	const there = line.slice(at);
	if (there.startsWith(value)) return value.length;
	const quote = there[0];
	const isQuoted = (quote === '"' || quote === "'") && there.startsWith(value, 1);
	return isQuoted ? value.length + 2 : 1;
}
