/** Draws many cards at once, one process for each core; tsx runs no TypeScript in threads. */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { CardError } from './artist';
import type { Card } from './card';

export interface Job {
	readonly card: Card;
	/** Under which it is kept. */
	readonly hash: string;
}

export interface Reply {
	readonly hash: string;
	/** Why it could not be drawn. */
	readonly problem?: string;
}

/** Cards beside each other in the list share their map, so a process takes some in a row. */
const IN_A_ROW = 8;
/** Each process holds the world in memory; more of them than that are worth no more. */
const MOST = 8;

/** What one process does, a job after the other, until none is left. */
function employ(
	worker: ChildProcess,
	next: () => Job | undefined,
	ondone: () => void
): Promise<void> {
	return new Promise((resolve, reject) => {
		const give = (): void => {
			const job = next();
			if (job) worker.send(job);
			else resolve();
		};
		worker.on('message', ({ problem }: Reply) => {
			if (problem !== undefined) {
				reject(new CardError(problem));
				return;
			}
			ondone();
			give();
		});
		worker.once('error', reject);
		worker.once('exit', (code) => reject(new CardError(`The drawing process ended with ${code}`)));
		give();
	});
}

/**
 * Draws all jobs into the cache.
 * @param ondone called after each
 * @throws {CardError} when a card cannot be drawn; the others are then left undone
 */
export async function drawAll(jobs: readonly Job[], ondone: () => void): Promise<void> {
	const rows = Array.from({ length: Math.ceil(jobs.length / IN_A_ROW) }, (_, row) =>
		jobs.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW)
	);
	const count = Math.min(MOST, availableParallelism(), rows.length);
	const script = fileURLToPath(new URL('./worker.ts', import.meta.url));
	const workers = Array.from({ length: count }, () => fork(script));
	try {
		await Promise.all(
			workers.map((worker) => {
				let row: Job[] = [];
				const next = (): Job | undefined => {
					if (row.length === 0) row = rows.shift() ?? [];
					return row.shift();
				};
				return employ(worker, next, ondone);
			})
		);
	} finally {
		for (const worker of workers) worker.kill();
	}
}
