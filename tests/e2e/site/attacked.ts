import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../../../scripts/root';
import { attackedContent } from './attacked-content';

/** Serves the attacked atlas. @throws when its server ends before it has an address */
export async function attackedAtlas(): Promise<{ url: string; stop: () => void }> {
	const folder = mkdtempSync(join(tmpdir(), 'shuttle-attacked-'));
	for (const [path, text] of attackedContent()) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const child = spawn(process.execPath, ['--import', 'tsx', 'tests/e2e/site/attacked-server.ts'], {
		cwd: ROOT,
		env: { ...process.env, CONTENT: folder },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const url = await new Promise<string>((resolve, reject) => {
		let printed = '';
		child.stdout.on('data', (chunk: Buffer) => {
			printed += chunk.toString();
			const address = /http:\/\/\S+/.exec(printed)?.[0];
			if (address) resolve(address);
		});
		child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${printed}`)));
	});
	return {
		url,
		stop: () => {
			child.kill();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
