import { describe, expect, it } from 'vitest';
import { processorTimes, type TraceEvent } from '../../../../scripts/bench/trace-times';

const MAIN = { pid: 1, tid: 1 };

function task(ts: number, dur: number, tdur: number, thread = MAIN): TraceEvent {
	return {
		name: 'ThreadControllerImpl::RunTask',
		cat: 'toplevel',
		ph: 'X',
		ts,
		dur,
		tdur,
		...thread
	};
}

function mark(name: string, ts: number): TraceEvent {
	return { name, cat: 'blink.user_timing', ph: 'R', ts, ...MAIN };
}

const between = (...events: TraceEvent[]) =>
	processorTimes([...events, mark('go', 1000), mark('done', 9000)], 'go', 'done');

describe('processor time between two marks', () => {
	it('counts what the thread worked, not how long it waited for the processor', () => {
		expect(between(task(2000, 6000, 1500))).toEqual([1.5]);
	});

	it('counts the task of the click itself, which begins before its mark', () => {
		expect(between(task(500, 1000, 700), task(100, 200, 200))).toEqual([0.7]);
	});

	it('counts a task inside of another one once', () => {
		expect(between(task(2000, 3000, 2500), task(2500, 1000, 900))).toEqual([2.5]);
	});

	it('leaves out other threads, whose work blocks no reader', () => {
		expect(between(task(2000, 1000, 800, { pid: 1, tid: 2 }))).toEqual([0]);
	});

	it('leaves out a click that led nowhere', () => {
		const events = [mark('go', 1000), mark('go', 5000), mark('done', 6000), task(5500, 100, 100)];
		expect(processorTimes(events, 'go', 'done')).toEqual([0.1]);
	});
});
