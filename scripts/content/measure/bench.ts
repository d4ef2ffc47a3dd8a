/** Measures the command line for content: how good its proposals are, and what it withstands. */
import { loadAtlas } from '../../../src/lib/server/content/atlas';
import { readContent } from '../../../src/lib/server/content/files';
import { milliseconds } from '../../bench/statistics';
import { table } from '../../size/table';
import { fuzz } from './fuzz';
import type { Fuzzed } from './fuzz';
import { importSubjects } from './fuzz-import';
import { memoryTaken } from './memory';
import { precision, recall, scoreArticles, scoreHeadlines } from './score';
import type { Score } from './score';

const INPUTS = 10_000;

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

/** @param dir the content folder */
export function benchContent(dir = 'content'): void {
	const files = readContent(dir);
	const atlas = loadAtlas(files);
	console.log('\nProposed excerpts, against those that people made of the same articles:\n');
	const rows = Object.entries(scoreArticles(atlas)).map(([what, score]) => row(what, score));
	console.log(table([['', 'right', 'wrong', 'missed', 'precision', 'recall'], ...rows]));
	const { count, proposed, links, right } = scoreHeadlines(atlas);
	console.log(
		`\nHeadlines of other reports (two rules were made with some of them in sight): ${count}; something is proposed for ${proposed};` +
			` of ${links} stops and trips, ${right} are of the trip that cites the headline (${percent(right / links)})`
	);
	withstood('Spoilt files', () => fuzz(files, INPUTS));
	const subjects = importSubjects(files);
	withstood('Spoilt files to import', () => fuzz(files, INPUTS, 1, subjects));
	console.log('\nLarge inputs, each in a process of its own:\n');
	const large = memoryTaken().map(({ what, megabytes, seconds, said }) => [
		what,
		`${megabytes.toFixed(0)} MB`,
		`${seconds.toFixed(1)} s of CPU`,
		said.slice(0, 90)
	]);
	console.log(table(large));
}

function withstood(what: string, run: () => Fuzzed): void {
	const started = performance.now();
	const { inputs, refused, slowest, slowestInput } = run();
	const seconds = ((performance.now() - started) / 1000).toFixed(0);
	console.log(
		`\n${what}: ${inputs} in ${seconds} s, none crashed; ${refused} were refused in words;` +
			` the slowest took ${milliseconds(slowest)} (${slowestInput})`
	);
}

function row(what: string, score: Score): string[] {
	const { right, wrong, missed } = score;
	return [
		what,
		String(right),
		String(wrong),
		String(missed),
		percent(precision(score)),
		percent(recall(score))
	];
}
