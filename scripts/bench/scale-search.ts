/** What the search costs by the size of the atlas: its worker's engine, run here. */
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SearchDocument } from '../../src/lib/search/document';
import { SearchEngine } from '../../src/lib/search/engine';
import { quantile } from './statistics';

export interface SearchCost {
	/** Processor time in ms. */
	readonly build: number;
	readonly median: number;
	readonly slowest: number;
	/** Bytes that documents and index hold. */
	readonly memory: number;
}

const QUERIES = [
	'jed',
	'jeddah',
	'ceasefire',
	'brusels',
	'treaty corridor',
	'october 2023',
	'minister of'
];
const MOST = 6;
const ROUNDS = 3;

function collector(): () => void {
	setFlagsFromString('--expose-gc');
	return runInNewContext('gc') as () => void;
}

function cost(act: () => void): number {
	const before = process.cpuUsage();
	act();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** @param json what the worker fetches */
export function searchCost(json: string): SearchCost {
	const collect = collector();
	collect();
	const before = process.memoryUsage().heapUsed;
	const engines: SearchEngine[] = [];
	const build = cost(() => {
		engines.push(new SearchEngine(JSON.parse(json) as SearchDocument[]));
	});
	collect();
	const memory = process.memoryUsage().heapUsed - before;
	const times = Array.from({ length: ROUNDS }, () => QUERIES).flatMap((queries) =>
		queries.map((query) => cost(() => engines.forEach((engine) => engine.find(query, MOST))))
	);
	return { build, median: quantile(times, 0.5), slowest: quantile(times, 1), memory };
}
