/**
 * Serves the production build twice while the tests run: at the root by the project's own server,
 * and below `/some/path/` by a foreign one, Python's, which knows nothing of the site. Where there
 * is no Python the own server takes its place.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BUILD, CACHE } from '../../../scripts/root';
import { listen } from '../../../scripts/site/listen';
import { siteServer } from '../../../scripts/site/server';

const HOST = '127.0.0.1';
const BASE = '/some/path/';

async function own(base: string): Promise<{ url: string; stop: () => void }> {
	const server: Server = siteServer(BUILD, base);
	const port = await listen(server, HOST, 0);
	return {
		url: `http://${HOST}:${port}${base}`,
		stop: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}

async function python(): Promise<{ url: string; stop: () => void }> {
	const parent = join(CACHE, 'host');
	rmSync(parent, { recursive: true, force: true });
	mkdirSync(dirname(join(parent, BASE)), { recursive: true });
	symlinkSync(BUILD, join(parent, BASE.slice(0, -1)), 'dir');
	const child = spawn('python3', ['-u', '-m', 'http.server', '0', '--bind', HOST], {
		cwd: parent,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const port = await portOf(child);
	return { url: `http://${HOST}:${port}${BASE}`, stop: () => child.kill() };
}

/** Python prints the port that the system chose for it. */
async function portOf(child: ChildProcess): Promise<string> {
	let printed = '';
	child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	// Python writes a line for each request; a full pipe would stop it.
	child.stderr?.resume();
	for (let wait = 0; wait < 100; wait += 1) {
		const port = /port (\d+)/.exec(printed)?.[1];
		if (port) return port;
		await pause(100);
	}
	throw new Error(`python3 -m http.server did not start; it printed: ${printed}`);
}

export default async function servers(): Promise<() => void> {
	const hasPython = spawnSync('python3', ['--version']).status === 0;
	const root = await own('/');
	const below = hasPython ? await python() : await own(BASE);
	process.env['SITE_AT_ROOT'] = root.url;
	process.env['SITE_BELOW'] = below.url;
	return () => {
		root.stop();
		below.stop();
	};
}
