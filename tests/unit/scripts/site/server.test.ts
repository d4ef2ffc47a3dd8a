import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../../scripts/site/listen';
import { siteServer } from '../../../../scripts/site/server';

interface Reply {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

let folder: string;
let server: Server;
let port: number;
/** How often a file was made on request. */
let asked = 0;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'shuttle-server-'));
	mkdirSync(join(folder, 'blinken'));
	mkdirSync(join(folder, '_app/immutable'), { recursive: true });
	writeFileSync(join(folder, 'index.html'), '<h1>Atlas</h1>');
	writeFileSync(join(folder, '404.html'), '<h1>Nothing here</h1>');
	writeFileSync(join(folder, 'blinken/index.html'), '<h1>Blinken</h1>');
	writeFileSync(join(folder, '_app/immutable/a.js'), 'plain');
	writeFileSync(join(folder, '_app/immutable/a.js.br'), 'brotli');
	server = siteServer(folder, '/some/path/', (path) => {
		if (path !== 'blinken/card.png') return Promise.resolve(false);
		asked += 1;
		writeFileSync(join(folder, path), 'a picture');
		return Promise.resolve(true);
	});
	port = await listen(server, '127.0.0.1', 0);
});

afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
	return new Promise((resolve, reject) => {
		const sent = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks)
				});
			});
		});
		sent.once('error', reject).end();
	});
}

describe('siteServer', () => {
	it('sends a page with its type', async () => {
		const reply = await get('/some/path/blinken/');
		expect(reply.status).toBe(200);
		expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
		expect(reply.body.toString()).toBe('<h1>Blinken</h1>');
	});

	it('keeps the query when it adds the slash', async () => {
		const reply = await get('/some/path/blinken?a=1');
		expect(reply.status).toBe(301);
		expect(reply.headers.location).toBe('/some/path/blinken/?a=1');
	});

	it('says 404 with the page that helps, so that crawlers and readers both know', async () => {
		const reply = await get('/some/path/nowhere/');
		expect(reply.status).toBe(404);
		expect(reply.body.toString()).toBe('<h1>Nothing here</h1>');
	});

	it('sends a file that is made on request, which is made once', async () => {
		for (const time of ['first', 'second']) {
			const reply = await get('/some/path/blinken/card.png');
			expect([time, reply.status, reply.body.toString()]).toEqual([time, 200, 'a picture']);
			expect(reply.headers['content-type']).toBe('image/png');
		}
		expect(asked).toBe(1);
	});

	it('compresses text for those who accept it', async () => {
		const reply = await get('/some/path/', { 'Accept-Encoding': 'gzip' });
		expect(reply.headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(reply.body).toString()).toBe('<h1>Atlas</h1>');
	});

	it('prefers a file compressed at build', async () => {
		const reply = await get('/some/path/_app/immutable/a.js', { 'Accept-Encoding': 'gzip, br' });
		expect(reply.headers['content-encoding']).toBe('br');
		expect(reply.body.toString()).toBe('brotli');
	});

	it('lets browsers keep for ever only what changes its name with its content', async () => {
		const script = await get('/some/path/_app/immutable/a.js');
		const page = await get('/some/path/');
		expect(script.headers['cache-control']).toContain('immutable');
		expect(page.headers['cache-control']).toBe('no-cache');
	});

	it('sends nothing twice to a browser that has it', async () => {
		const first = await get('/some/path/');
		const second = await get('/some/path/', { 'If-None-Match': first.headers.etag ?? '' });
		expect(second.status).toBe(304);
		expect(second.body.length).toBe(0);
	});

	it('answers HEAD without a body and refuses to be written to', async () => {
		const head = await get('/some/path/', {}, 'HEAD');
		expect([head.status, head.body.length]).toEqual([200, 0]);
		expect((await get('/some/path/', {}, 'POST')).status).toBe(405);
	});
});
