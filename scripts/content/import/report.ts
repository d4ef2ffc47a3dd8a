/** What was understood of a file and what was not, for people and for programs. */
import type { Terminal } from '../terminal';
import type { Line } from './draft';

const MARK = { taken: '✓', doubtful: '?', left: '–' } as const;

/** Lines of one fate that are shown; the rest is counted, and stands in --json. */
const MOST_LINES = 400;

export function reportLines(title: string, lines: readonly Line[], { colours }: Terminal): string {
	const paint = { taken: colours.green, doubtful: colours.yellow, left: colours.dim };
	const width = Math.min(28, Math.max(0, ...lines.map(({ at }) => at.length)));
	const shown = lines
		.slice(0, MOST_LINES)
		.map(({ at, fate, words }) => `${paint[fate](MARK[fate])} ${at.padEnd(width)}  ${words}`);
	const more =
		lines.length > MOST_LINES ? [`… ${lines.length - MOST_LINES} more; --json has them all`] : [];
	const count = (fate: Line['fate']): number => lines.filter((line) => line.fate === fate).length;
	const sum = `${count('taken')} taken, ${count('doubtful')} to be looked at, ${count('left')} left out`;
	return [colours.bold(title), ...shown, ...more, sum].join('\n');
}

export function reportJson(report: {
	readonly file: string;
	readonly format: string;
	readonly lines: readonly Line[];
	readonly written: readonly string[];
}): string {
	return JSON.stringify(report, null, '\t');
}
