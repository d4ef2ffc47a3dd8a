/** The editor's desk on a content folder of its own, and the command line on another. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../../../scripts/root';

const TSX = ['--import', 'tsx'];

/** A copy of the content without one article. */
export class Folder {
	readonly #parent = mkdtempSync(join(tmpdir(), 'shuttle-desk-'));
	readonly dir = join(this.#parent, 'content');

	constructor(without: string) {
		cpSync(join(ROOT, 'content'), this.dir, { recursive: true });
		for (const ending of ['md', 'excerpts.yaml']) {
			rmSync(join(this.dir, 'articles', `${without}.${ending}`));
		}
	}

	/** The text of every file, by its path. */
	files(): Readonly<Record<string, string>> {
		const paths = readdirSync(this.dir, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name));
		return Object.fromEntries(
			paths.map((path) => [path.slice(this.dir.length + 1), readFileSync(path, 'utf8')])
		);
	}

	remove(): void {
		rmSync(this.#parent, { recursive: true, force: true });
	}
}

/** Calls `npm run content`. @throws with what it says when it fails */
export function content(folder: Folder, input: string, ...words: readonly string[]): void {
	const { status, stderr } = spawnSync(
		process.execPath,
		[...TSX, 'scripts/content/main.ts', '--dir', folder.dir, ...words],
		{ cwd: ROOT, input, encoding: 'utf8' }
	);
	if (status !== 0) throw new Error(stderr);
}

/** Starts `vite dev` on the folder. */
export async function devServer(folder: Folder): Promise<{ url: string; stop: () => void }> {
	const child: ChildProcess = spawn(process.execPath, [...TSX, 'tests/e2e/site/dev-server.ts'], {
		cwd: ROOT,
		env: { ...process.env, CONTENT: folder.dir },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const url = await new Promise<string>((resolve, reject) => {
		let printed = '';
		child.stdout?.on('data', (chunk: Buffer) => {
			printed += chunk.toString();
			const address = /http:\/\/\S+/.exec(printed)?.[0];
			if (address) resolve(address);
		});
		child.on('exit', () => reject(new Error(`the dev server ended; it printed: ${printed}`)));
	});
	return { url, stop: () => void child.kill() };
}
