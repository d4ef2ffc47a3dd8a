/** Another atlas, in the pages of the last build: for tests and measurements of made-up content. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../root';

export interface DrawnAtlas {
	/** With a slash at the end. */
	readonly url: string;
	stop(): void;
}

/**
 * Serves an atlas from a child process.
 * @param files the text of each file by its path below the content folder
 * @throws when the server ends before it has an address
 */
export async function drawnAtlas(files: ReadonlyMap<string, string>): Promise<DrawnAtlas> {
	const folder = mkdtempSync(join(tmpdir(), 'shuttle-drawn-'));
	for (const [path, text] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/site/drawn-server.ts'], {
		cwd: ROOT,
		env: { ...process.env, CONTENT: folder },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const stop = (): void => {
		child.kill();
		rmSync(folder, { recursive: true, force: true });
	};
	const url = await new Promise<string>((resolve, reject) => {
		let printed = '';
		child.stdout.on('data', (chunk: Buffer) => {
			printed += chunk.toString();
			const address = /http:\/\/\S+/.exec(printed)?.[0];
			if (address) resolve(address);
		});
		child.once('exit', (code) => {
			stop();
			reject(new Error(`The server ended with ${code}: ${printed}`));
		});
	});
	return { url, stop };
}
