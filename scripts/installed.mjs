/**
 * Runs before commands that people begin with, plain JavaScript because TypeScript runs through a
 * dependency: says what to do where the dependencies are not there yet.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';

if (!existsSync(new URL('../node_modules/tsx/package.json', import.meta.url))) {
	console.error('The dependencies are not installed yet. Run "npm ci" first, then this again.');
	process.exit(1);
}
// `npm ci` makes it; a folder whose dependencies were copied may lack it.
if (!existsSync(new URL('../.svelte-kit/tsconfig.json', import.meta.url))) {
	console.error('The project is not prepared yet. Run "npm run prepare" first, then this again.');
	process.exit(1);
}
