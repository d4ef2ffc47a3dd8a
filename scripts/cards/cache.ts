/** Keeps drawn cards between builds, each under a hash of everything that it is made from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../root';
import { filesBelow } from '../site/files';
import type { Card } from './card';
import { FONT_FILES } from './type/faces';

/** What draws, below the project's folder; what is drawn stands in the card itself. */
const CODE = [
	'scripts/cards',
	'src/lib/geo',
	'src/lib/map/plot',
	'src/lib/map/basemap',
	'src/lib/styles/tokens.css'
];
const PACKAGES = ['@resvg/resvg-js', 'harfbuzzjs', 'subset-font', 'world-atlas'];
const FOLDER = join(ROOT, 'node_modules/.cache/shuttle-cards');

function files(path: string): string[] {
	return path.endsWith('.css')
		? [path]
		: filesBelow(join(ROOT, path)).map((file) => `${path}/${file}`);
}

/** One hash of all that a card is drawn with: code, colours, typefaces, packages, compression. */
export function toolsHash(): string {
	const hash = createHash('sha256').update(`zlib ${process.versions.zlib}\n`);
	for (const path of CODE.flatMap(files)) hash.update(path).update(readFileSync(join(ROOT, path)));
	for (const file of FONT_FILES) hash.update(readFileSync(file));
	for (const name of PACKAGES) {
		const { version } = JSON.parse(
			readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')
		) as { version: string };
		hash.update(`${name} ${version}\n`);
	}
	return hash.digest('hex');
}

/** The hash under which a card is kept. */
export function cardHash(card: Card, tools: string): string {
	return createHash('sha256').update(tools).update(JSON.stringify(card)).digest('hex');
}

export class CardCache {
	readonly #folder: string;

	constructor(folder = FOLDER) {
		this.#folder = folder;
		mkdirSync(folder, { recursive: true });
	}

	/** Where a card is or will be kept. */
	path(hash: string): string {
		return join(this.#folder, `${hash}.png`);
	}

	has(hash: string): boolean {
		return existsSync(this.path(hash));
	}

	/** Keeps a card; half of one is never found, not even after a crash. */
	keep(hash: string, png: Uint8Array): void {
		const half = `${this.path(hash)}.${process.pid}`;
		writeFileSync(half, png);
		renameSync(half, this.path(hash));
	}

	/** Throws away all but some. */
	prune(kept: ReadonlySet<string>): void {
		for (const file of readdirSync(this.#folder)) {
			if (!kept.has(file.replace(/\.png$/, ''))) rmSync(join(this.#folder, file), { force: true });
		}
	}
}
