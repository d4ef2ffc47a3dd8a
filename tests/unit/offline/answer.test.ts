import { describe, expect, it } from 'vitest';
import { pack } from '../../../scripts/site/pack';
import { answerTo, type Means } from '../../../src/lib/offline/answer';
import { kindOf } from '../../../src/lib/offline/asked';
import { keepNear } from '../../../src/lib/offline/keep-near';
import { atlasName, shelfNames, shelfPrefix } from '../../../src/lib/offline/shelves';
import { MemoryStorage } from './memory';

const SITE = 'https://example.org/some/path/';

type Network = (url: string) => Promise<Response> | Response;

const away: Network = () => Promise.reject(new TypeError('Failed to fetch'));
const says =
	(text: string): Network =>
	() =>
		new Response(text);

/** Answers as the worker does, when everything that it starts has come to its end. */
async function ask(storage: CacheStorage, path: string, network: Network, patience = 1000) {
	const work: Promise<unknown>[] = [];
	const means: Means = {
		site: SITE,
		storage,
		fetch: async (request) => network(request.url),
		patience,
		later: (promise) => void work.push(promise)
	};
	const mode = /\.\w+$/.test(path) ? 'cors' : 'navigate';
	const kind = kindOf({ method: 'GET', mode, url: SITE + path }, SITE);
	if (!kind) throw new Error(`${path} is left to the network`);
	const answer = await answerTo(means, new Request(SITE + path), kind);
	await Promise.all(work);
	return answer;
}

async function shelf(storage: CacheStorage, version: string, files: Record<string, string>) {
	const cache = await storage.open(shelfPrefix(SITE) + version);
	for (const [path, text] of Object.entries(files))
		await cache.put(SITE + path, new Response(text));
}

describe('answers of the service worker', () => {
	it('shows the original of a page wherever there is a network', async () => {
		const storage = new MemoryStorage();
		await shelf(storage, '1', { 'a/__data.json': 'data', 'offline/shell.txt': 'shell' });
		expect(await (await ask(storage, 'a/', says('page'))).text()).toBe('page');
	});

	it('starts a kept page in the shell that knows where the site lies', async () => {
		const storage = new MemoryStorage();
		await shelf(storage, '1', { 'a/__data.json': '', 'offline/shell.txt': '<a href="%site%x">' });
		const answer = await ask(storage, 'a', away);
		expect(await answer.text()).toBe('<a href="/some/path/x">');
		expect(answer.headers.get('Content-Type')).toContain('text/html');
	});

	it('takes the shell of the build that has the data: another could not read them', async () => {
		const storage = new MemoryStorage();
		await shelf(storage, '1', { 'a/__data.json': '', 'offline/shell.txt': 'first' });
		await shelf(storage, '2', { 'b/__data.json': '', 'offline/shell.txt': 'second' });
		expect(await (await ask(storage, 'a/', away)).text()).toBe('first');
		expect(await (await ask(storage, 'b/', away)).text()).toBe('second');
		expect(await (await ask(storage, 'c/', away)).text()).toBe('second');
	});

	it('gives up on a network that is worse than a copy, and only if there is a copy', async () => {
		const storage = new MemoryStorage();
		await shelf(storage, '1', { 'a/__data.json': 'kept' });
		const late: Network = () =>
			new Promise((resolve) => setTimeout(resolve, 40, new Response('late')));
		expect(await (await ask(storage, 'a/__data.json', late, 1)).text()).toBe('kept');
		expect(await (await ask(storage, 'b/__data.json', late, 1)).text()).toBe('late');
	});

	it('asks nobody for what never changes and is kept', async () => {
		const storage = new MemoryStorage();
		await shelf(storage, '1', { '_app/immutable/a.js': 'kept' });
		expect(await (await ask(storage, '_app/immutable/a.js', away)).text()).toBe('kept');
	});

	it('keeps what it fetched, if the page has begun to keep anything', async () => {
		const storage = new MemoryStorage();
		await ask(storage, 'a/__data.json', says('first'));
		expect((await ask(storage, 'a/__data.json', away)).status).toBe(503);
		await shelf(storage, '1', {});
		await ask(storage, 'a/__data.json', says('second'));
		expect(await (await ask(storage, 'a/__data.json', away)).text()).toBe('second');
	});

	it('keeps no refusal: a page that is missing today is asked for again', async () => {
		const storage = new MemoryStorage();
		await shelf(storage, '1', {});
		const refusal: Network = () => new Response('', { status: 404 });
		expect((await ask(storage, 'a/__data.json', refusal)).status).toBe(404);
		expect((await ask(storage, 'a/__data.json', away)).status).toBe(503);
	});

	it('opens anything from the whole atlas', async () => {
		const storage = new MemoryStorage();
		const files = { 'z/__data.json': 'packed', 'offline/shell.txt': 'shell' };
		const packed = pack(
			Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text), type: 't' }))
		);
		const cache = await storage.open(atlasName(SITE));
		await cache.put(`${SITE}offline/atlas.1.bin`, new Response(new Uint8Array(packed)));
		expect(await (await ask(storage, 'z/__data.json', away)).text()).toBe('packed');
		expect(await (await ask(storage, 'z/', away)).text()).toBe('shell');
	});

	it('stands aside where the browser keeps nothing or has no room', async () => {
		for (const refuses of ['all', 'puts'] as const) {
			const storage = new MemoryStorage(refuses);
			if (refuses === 'puts') await storage.open(`${shelfPrefix(SITE)}1`);
			for (const path of ['a/', '_app/immutable/a.js', 'a/__data.json']) {
				expect(await (await ask(storage, path, says('original'))).text()).toBe('original');
			}
			expect((await ask(storage, 'a/', away)).type).toBe('error');
		}
	});
});

describe('keeping what is near', () => {
	const fetching = (log: string[]) => async (url: string, init: RequestInit) => {
		log.push(`${url.slice(SITE.length)} ${init.cache}`);
		return new Response(url);
	};

	it('asks once for each file, and never again for what the page has just loaded', async () => {
		const storage = new MemoryStorage();
		const log: string[] = [];
		const keeping = { site: SITE, storage, fetch: fetching(log) };
		const manifest = { version: '1', shell: ['_app/immutable/a.js'] };
		await keepNear(keeping, manifest, ['a/__data.json', '_app/immutable/a.js']);
		await keepNear(keeping, manifest, ['a/__data.json']);
		expect(log).toEqual(['_app/immutable/a.js force-cache', 'a/__data.json default']);
	});

	it('brings what earlier builds kept up to date, and only then lets go of them', async () => {
		const storage = new MemoryStorage();
		await shelf(storage, '1', { 'old/__data.json': 'old', '_app/immutable/old.js': '' });
		const broken = {
			site: SITE,
			storage,
			fetch: () => Promise.reject(new TypeError('Failed to fetch'))
		};
		await expect(keepNear(broken, { version: '2', shell: ['x'] }, [])).rejects.toThrow();
		expect(await shelfNames(storage, SITE)).toHaveLength(2);
		const log: string[] = [];
		await keepNear({ ...broken, fetch: fetching(log) }, { version: '2', shell: [] }, []);
		expect(log).toEqual(['old/__data.json default']);
		expect(await shelfNames(storage, SITE)).toEqual([`${shelfPrefix(SITE)}2`]);
	});
});
