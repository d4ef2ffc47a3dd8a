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
function state(basePath: string): string {
	return `${inputsHash(ROOT, basePath)} ${dataVersionOf(ROOT).id}`;
}

/** Whether `build/` was made from the files as they are now, for this sub-path. */
export function isFresh(basePath: string): boolean {
	return (
		existsSync(join(BUILD, 'index.html')) &&
		existsSync(STAMP) &&
		readFileSync(STAMP, 'utf8') === state(basePath)
	);
}

/**
 * Builds the site into `build/` and shows how long it has been at it.
 * @returns the lines of what the build printed that warn; all of it is printed where one does
 * @throws {BuildError} when the build fails; its own message has been printed by then
 */
export async function build(basePath: string): Promise<string[]> {
	// Taken before the build: a file changed while it runs makes the next start build again.
	const made = state(basePath);
	rmSync(STAMP, { force: true });
	const result = await runWithClock('Building', ['build:pages'], {
		...process.env,
		BUILD_LOG: 'warnings',
		BASE_PATH: basePath
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
