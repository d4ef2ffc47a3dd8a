import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { verdictOf } from '../../../../scripts/content/links/verdict';
import { run } from '../../../../scripts/content/run';
import { ARTICLE } from '../../../fixtures/overlay';
import { folderOf } from './folder';
import { fakeTerminal } from './terminal';

// Several whole loads: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const body = folderOf().read(ARTICLE).split('---\n').slice(2).join('').trim().split(/\n\n/);
const page = (words: readonly string[]): string =>
	`<html><body><nav>x</nav>${words.map((text) => `<p>${text.replaceAll('’', "'")}</p>`).join('')}</body></html>`;

let server: Server;
let address = '';
const agents: (string | undefined)[] = [];

beforeAll(async () => {
	server = createServer((request, response) => {
		agents.push(request.headers['user-agent']);
		if (request.url === '/gone') response.writeHead(410).end();
		else if (request.url === '/busy') response.writeHead(503).end();
		else if (request.url === '/never') return;
		else if (request.url === '/moved') response.writeHead(302, { location: '/same' }).end();
		else if (request.url === '/endless') {
			response.writeHead(200, { 'content-type': 'text/html' });
			const chunk = Buffer.alloc(1_000_000, 'a');
			const more = (): void =>
				void (response.destroyed || response.write(chunk, () => setImmediate(more)));
			more();
		} else response.end(page(request.url === '/changed' ? body.slice(1) : body));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
});

async function look(path: string, ...more: readonly string[]) {
	const folder = folderOf();
	const url = /^url: (.*)$/m.exec(folder.read(ARTICLE))?.[1] ?? '';
	folder.replace(ARTICLE, `url: ${url}`, `url: ${address}${path}`);
	const terminal = fakeTerminal();
	const code = await run(
		['--dir', folder.dir, 'links', 'envoy-in-doha', '--pause', '0', ...more],
		terminal
	);
	return { code, ...terminal.written };
}

describe('npm run content -- links', () => {
	it.each([
		['/same', 0, 'matches      envoy-in-doha'],
		['/moved', 0, 'matches      envoy-in-doha'],
		['/changed', 1, 'changed      envoy-in-doha: '],
		['/gone', 1, 'gone         envoy-in-doha: 410 Gone'],
		['/busy', 1, 'unreachable  envoy-in-doha: 503'],
		['/endless', 1, 'unreachable  envoy-in-doha: the page has more than']
	])('tells what has become of %s', async (path, code, words) => {
		const result = await look(path);
		expect([result.code, result.output]).toEqual([code, expect.stringContaining(words)]);
	});

	it('does not wait for ever, and says who is asking', async () => {
		const { code, output } = await look('/never', '--timeout', '0.2', '--json');
		expect([code, JSON.parse(output)]).toMatchObject([
			1,
			{ articles: [{ state: 'unreachable', why: 'no answer within 0.2 s' }] }
		]);
		expect(agents.every((agent) => agent?.startsWith('Shuttle/'))).toBe(true);
	});

	it('refuses what is no number of seconds, and an article that is none', async () => {
		expect((await look('/same', '--timeout', 'soon')).code).toBe(2);
		expect((await look('/same', 'nothing')).code).toBe(2);
	});

	it('takes a quotation for the same in other quotation marks, and not in other words', () => {
		expect(verdictOf(['“Yes”, it’s so.'], '<p>"Yes", it&#39;s <b>so</b>.</p>')).toEqual({
			state: 'matches'
		});
		expect(verdictOf(['Yes.'], '<script>Yes.</script><p>No.</p>')).toEqual({
			state: 'changed',
			missing: ['Yes.']
		});
	});
});
