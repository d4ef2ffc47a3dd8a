import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { BUILD, CACHE, ROOT } from '../root';
import { runWithClock } from '../suite/command';
import { dataVersionOf } from './data-version';
import { inputsHash } from './freshness';

const STAMP = join(CACHE, 'build-of');

/** Why there is no build, in words for the person who asked for one. */
export class BuildError extends Error {
	override readonly name = 'BuildError';
}

/** What a build is made from, the commit that citations name included. */
function state(basePath: string, origin: string): string {
	return `${inputsHash(ROOT, basePath, origin)} ${dataVersionOf(ROOT).id}`;
}

/** Where the site is served on this machine, unless `ORIGIN` says where it will lie. */
export function originOr(local: string): string {
	return process.env['ORIGIN'] || local;
}

/** What the tests and `npm start` build for by default, so that neither makes the other build anew. */
const HERE = 'http://127.0.0.1:4173';

/** Whether `build/` was made from the files as they are now, for this sub-path and origin. */
export function isFresh(basePath: string, origin = originOr(HERE + basePath)): boolean {
	return (
		existsSync(join(BUILD, 'index.html')) &&
		existsSync(STAMP) &&
		readFileSync(STAMP, 'utf8') === state(basePath, origin)
	);
}

/**
 * Builds the pages into `build/` and shows how long it has been at it. Their preview cards are left
 * to `npm run build`, which takes minutes longer.
 * @returns the lines of what the build printed that warn; all of it is printed where one does
 * @throws {BuildError} when the build fails; its own message has been printed by then
 */
export async function build(
	basePath: string,
	origin = originOr(HERE + basePath)
): Promise<string[]> {
	// Taken before the build: a file changed while it runs makes the next start build again.
	const made = state(basePath, origin);
	rmSync(STAMP, { force: true });
	const result = await runWithClock('Building', ['build:pages'], {
		...process.env,
		BUILD_LOG: 'warnings',
		BASE_PATH: basePath,
		ORIGIN: origin
	});
	if (result.code !== 0) {
		console.error(result.output);
		throw new BuildError(
			'The build failed; its message is above. If it names a file of content/, correct that line ("npm run check:content" lists every problem), then run this again.'
		);
	}
	mkdirSync(dirname(STAMP), { recursive: true });
	writeFileSync(STAMP, made);
	const warnings = result.output.split('\n').filter((line) => /\bwarn/i.test(line));
	if (warnings.length > 0) console.log(result.output);
	return warnings;
}
