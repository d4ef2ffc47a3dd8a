/**
 * Run by itself: the pages of another content folder (`CONTENT`), drawn by the program of the last
 * build as they are asked for. Prints its address. Each answer says what it cost.
 */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Server as Program, SSRManifest } from '@sveltejs/kit';
import { BUILD, ROOT } from '../root';
import { COST_HEADER, MEMORY_HEADER } from './drawn-headers';
import { listen } from './listen';
import { mediaType } from './types';

const OUTPUT = join(ROOT, '.svelte-kit/output/server');
/** What does not depend on content. */
const FILES = /^\/(_app\/|basemap\/|[^/]+\.(js|svg|png)$)/;
const MICROSECONDS = 1000;

const load = <Module>(file: string): Promise<Module> =>
	import(pathToFileURL(join(OUTPUT, file)).href) as Promise<Module>;

const { Server } = await load<{ Server: new (manifest: SSRManifest) => Program }>('index.js');
const { manifest } = await load<{ manifest: SSRManifest }>('manifest-full.js');
const program = new Server(manifest);
await program.init({ env: {} });

// Whoever asks may take longer over an answer than a connection is kept by default.
const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
	const url = new URL(request.url ?? '/', 'http://127.0.0.1');
	const file = join(BUILD, url.pathname);
	if (FILES.test(url.pathname) && existsSync(file)) {
		response.writeHead(200, { 'Content-Type': mediaType(file) }).end(readFileSync(file));
		return;
	}
	const before = process.cpuUsage();
	void program
		.respond(new Request(url), { getClientAddress: () => '127.0.0.1' })
		.then(async (answer) => {
			const body = Buffer.from(await answer.arrayBuffer());
			const { user, system } = process.cpuUsage(before);
			const cost = {
				[COST_HEADER]: String((user + system) / MICROSECONDS),
				[MEMORY_HEADER]: String(process.memoryUsage.rss())
			};
			const headers = { ...Object.fromEntries(answer.headers), ...cost };
			response.writeHead(answer.status, headers).end(body);
		});
});
console.log(`http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`);
process.once('SIGTERM', () => {
	server.close();
	server.closeAllConnections();
});
