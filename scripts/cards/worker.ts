/** A process of its own that draws cards and keeps them. */
import process from 'node:process';
import { Artist } from './artist';
import { CardCache } from './cache';
import type { Job, Reply } from './pool';

const artist = Artist.hire();
const cache = new CardCache();

async function work({ card, hash }: Job): Promise<Reply> {
	try {
		cache.keep(hash, (await artist).draw(card));
		return { hash };
	} catch (error) {
		return {
			hash,
			problem: error instanceof Error ? (error.stack ?? error.message) : String(error)
		};
	}
}

process.on('message', (job: Job) => {
	void work(job).then((reply) => process.send?.(reply));
});
