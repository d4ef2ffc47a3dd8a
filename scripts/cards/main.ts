/** `npm run cards`: draws the preview card of every page into `build/`. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { origin, OriginError } from '../../src/lib/server/origin';
import { BUILD } from '../root';
import { duration } from '../suite/clock';
import { CardError } from './artist';
import { makeCards } from './make';
import { progress } from './progress';

const NO_ORIGIN = `
ORIGIN is not set, so the pages name no address in full: shared links show no picture and no
summary, and there are no preview cards. Say where the site will lie, for example:

  ORIGIN=https://example.org npm run build
`;

async function cards(): Promise<void> {
	if (origin() === undefined) {
		console.log(NO_ORIGIN);
		return;
	}
	if (!existsSync(`${BUILD}index.html`)) {
		throw new CardError('There is no build to put cards into. "npm run build" makes one.');
	}
	const started = Date.now();
	const { all, drawn } = await makeCards(BUILD, (count) => progress('Preview cards', count));
	const took = duration(Date.now() - started);
	console.log(`Preview cards: ${all}, ${drawn} of them drawn anew, in ${took}`);
}

try {
	await cards();
} catch (error) {
	const expected = error instanceof CardError || error instanceof OriginError;
	console.error(expected ? error.message : error);
	process.exitCode = 1;
}
