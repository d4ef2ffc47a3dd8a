import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../src/lib/server/content/folder.ts';
import { filesBelow } from './files.ts';

/** What a build is made from, besides the content folder. */
const INPUTS = [
	'src',
	'static',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json',
	'scripts/host-files.ts',
	'scripts/not-found.ts',
	'scripts/offline.ts',
	'scripts/site/data-version.ts',
	'scripts/site/headers.ts',
	'scripts/site/host-files.ts',
	'scripts/site/kit-client.ts',
	'scripts/site/leaflet.ts',
	'scripts/site/offline-files.ts',
	'scripts/site/pack.ts',
	'scripts/site/pieces.ts',
	'scripts/site/shell.ts'
];

/**
 * One hash over the paths and bytes of everything that a build is made from, and over the
 * sub-path and the origin that it is made for: equal hashes, equal builds.
 * @param root the project's folder
 */
export function inputsHash(root: string, basePath: string, origin = ''): string {
	const hash = createHash('sha256').update(`base:${basePath}\norigin:${origin}\n`);
	const content = contentFolder(root);
	const files = [
		...filesBelow(content).map((file) => [`content/${file}`, join(content, file)] as const),
		...INPUTS.flatMap((input) => expand(root, input)).map(
			(file) => [file, join(root, file)] as const
		)
	];
	for (const [name, path] of files) {
		const bytes = readFileSync(path);
		hash.update(`${name}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex');
}

function expand(root: string, input: string): string[] {
	const path = join(root, input);
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [input];
	return filesBelow(path).map((file) => `${input}/${file}`);
}
