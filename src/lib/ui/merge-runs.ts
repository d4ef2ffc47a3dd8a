import type { QuoteRun } from '$lib/domain/views';

/** The marked stretches of a cut quotation, as [start, end) in UTF-16 code units. */
function stretches(runs: readonly QuoteRun[]): [number, number][] {
	const found: [number, number][] = [];
	let offset = 0;
	for (const run of runs) {
		if (run.marked) found.push([offset, offset + run.text.length]);
		offset += run.text.length;
	}
	return found;
}

/** One cut of a quotation in which everything is marked that any of several cuts of it marks. */
export function mergeRuns(
	quote: string,
	cuts: readonly (readonly QuoteRun[])[]
): readonly QuoteRun[] {
	const marked = cuts.flatMap(stretches).sort(([one], [other]) => one - other);
	const runs: QuoteRun[] = [];
	let done = 0;
	const take = (end: number, isMarked: boolean): void => {
		if (end <= done) return;
		const last = runs.at(-1);
		const text = quote.slice(done, end);
		if (last && last.marked === isMarked)
			runs[runs.length - 1] = { ...last, text: last.text + text };
		else runs.push({ text, marked: isMarked });
		done = end;
	};
	for (const [start, end] of marked) {
		take(start, false);
		take(end, true);
	}
	take(quote.length, false);
	return runs;
}
