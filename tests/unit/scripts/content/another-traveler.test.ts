import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../../../scripts/content/run';
import { canonical } from '../../../../src/lib/server/content/canonical';
import { loadAtlas } from '../../../../src/lib/server/content/atlas';
import { readContent } from '../../../../src/lib/server/content/files';
import { REAL, folderOf } from './folder';
import { fakeTerminal } from './terminal';

// Several whole loads: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const EXAMPLE = fileURLToPath(new URL('../../../../docs/examples/kissinger-1974', import.meta.url));

async function call(dir: string, ...words: readonly string[]) {
	const terminal = fakeTerminal();
	return { code: await run(['--dir', dir, ...words], terminal), ...terminal.written };
}

const WHO = ['--office', 'Envoy', '--start', '1973-09', '--end', '1977', '--home', 'washington'];

describe('traveler new', () => {
	it('writes a traveler whose trips can follow, and refuses a name of a page or one that is there', async () => {
		const { dir, read } = folderOf();
		const summary = ['--summary', 'Somebody.'];
		const made = await call(dir, 'traveler', 'new', 'Vera Example', ...WHO, ...summary);
		expect([made.code, made.error]).toEqual([0, '']);
		expect(read('travelers/example.yaml')).toContain('term:\n  start: 1973-09\n  end: 1977\n');
		expect((await call(dir, 'check')).code).toBe(0);
		const trip = [
			'--title',
			'T',
			'--theme',
			'other',
			'--start',
			'1974-05-01',
			'--end',
			'1974-05-02',
			'--place',
			'doha',
			'--order',
			'guess',
			'--source',
			'https://example.org/a'
		];
		expect((await call(dir, 'trip', 'new', '--traveler', 'example', ...trip)).error).toBe('');
		expect(
			(await call(dir, 'traveler', 'new', 'Vera Example', ...WHO, ...summary)).error
		).toContain('already');
		const page = await call(dir, 'traveler', 'new', 'Vera Places', ...WHO, ...summary);
		expect([page.code, page.error]).toEqual([1, expect.stringContaining('has the name of a page')]);
		expect((await call(dir, 'traveler', 'new', 'X')).code).toBe(2);
	});
});

describe('the example of another traveler', () => {
	it('is not in the atlas, and makes a sound one of two travelers when it is merged', async () => {
		const { dir } = folderOf(REAL);
		const before = loadAtlas(readContent(dir));
		expect([...before.travelers.keys()]).not.toContain('kissinger');
		expect((await call(dir, 'merge', EXAMPLE)).error).toBe('');
		const atlas = loadAtlas(readContent(dir));
		expect(atlas.trips).toHaveLength(before.trips.length + 1);
		const trip = atlas.tripsByKey.get('kissinger/1974-04-syrian-shuttle');
		expect(trip?.stops.filter(({ place }) => place.id === 'damascus')).toHaveLength(13);
		expect(trip?.stops.filter(({ sources }) => sources.length === 0)).toEqual([]);
		expect((await call(dir, 'merge', EXAMPLE)).output).toBe('Everything is there already.\n');
	});

	it('stands in its canonical form', () => {
		for (const [path, bytes] of readContent(EXAMPLE)) {
			if (path === 'README.md' || !(bytes instanceof Uint8Array)) continue;
			const text = new TextDecoder().decode(bytes);
			expect(canonical(path, text) ?? text, path).toBe(text);
		}
	});

	it('writes over nothing that is told differently', async () => {
		const folder = folderOf(REAL);
		await call(folder.dir, 'merge', EXAMPLE);
		folder.replace('travelers/kissinger.yaml', 'Henry', 'Harry');
		folder.replace('places.csv', 'damascus,Damascus', 'damascus,Dimashq');
		const { code, error } = await call(folder.dir, 'merge', EXAMPLE);
		expect([code, error]).toEqual([1, expect.stringContaining('2 things would be written over')]);
		expect(error).toContain('places.csv: damascus');
		expect(folder.read('travelers/kissinger.yaml')).toContain('Harry');
	});
});
