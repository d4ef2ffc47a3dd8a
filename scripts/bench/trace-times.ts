/**
 * Processor time of a page's main thread from a trace of Chromium. Unlike a clock it does not count
 * what other programs on the machine take.
 */

/** The part of a trace event that is read; times in microseconds. */
export interface TraceEvent {
	readonly name: string;
	readonly cat: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	/** Time that the thread had the processor. */
	readonly tdur?: number;
}

/** What has to be traced. */
export const CATEGORIES = ['toplevel', 'blink.user_timing'];

const MARK = 'blink.user_timing';
const TASK = 'ThreadControllerImpl::RunTask';

const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** Tasks of a thread in their order, without those that another one runs inside of itself. */
function tasksOf(events: readonly TraceEvent[], { pid, tid }: TraceEvent): TraceEvent[] {
	const all = events
		.filter((each) => each.name === TASK && each.ph === 'X' && each.pid === pid && each.tid === tid)
		.sort((a, b) => a.ts - b.ts || end(b) - end(a));
	const outer: TraceEvent[] = [];
	for (const task of all) {
		const last = outer.at(-1);
		if (!last || task.ts >= end(last)) outer.push(task);
	}
	return outer;
}

/**
 * Processor time between pairs of marks of the page (`performance.mark`).
 * @param events of CATEGORIES
 * @returns milliseconds for each pair, of all tasks that run between its marks or across one
 */
export function processorTimes(
	events: readonly TraceEvent[],
	first: string,
	last: string
): number[] {
	const marks = events
		.filter(({ cat, name }) => cat.includes(MARK) && (name === first || name === last))
		.sort((a, b) => a.ts - b.ts);
	return marks.flatMap((mark, index) => {
		const after = marks[index + 1];
		if (mark.name !== first || after?.name !== last) return [];
		const between = tasksOf(events, mark).filter(
			(task) => task.ts < after.ts && end(task) > mark.ts
		);
		return [between.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000];
	});
}
