import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isFound } from '../../../../src/lib/intake/found';
import { cityAround, citiesNamed, zoneAt } from '../../../../scripts/content/records/gazetteer';
import { run } from '../../../../scripts/content/run';
import { writeWhole } from '../../../../scripts/content/write';
import { TRIP } from '../../../fixtures/overlay';
import { folderOf } from './folder';
import { fakeTerminal } from './terminal';

// Several whole loads: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 120_000 });

async function call(dir: string, ...words: readonly string[]) {
	const terminal = fakeTerminal();
	return { code: await run(['--dir', dir, ...words], terminal), ...terminal.written };
}

describe('adding records by flags', () => {
	it('proposes position, kind and time zone of a place, and says whose they are', async () => {
		const folder = folderOf();
		const { code, output } = await call(
			folder.dir,
			'place',
			'add',
			'Dukhan',
			'--country',
			'QA',
			'--kind',
			'town'
		);
		expect([code, output]).toEqual([0, expect.stringContaining('GeoNames, CC BY 4.0')]);
		expect(folder.read('places.csv')).toMatch(
			/^dukhan,Dukhan,,,QA,25\.\d{4},50\.\d{4},town,Asia\/Qatar,$/m
		);
		expect(citiesNamed('doha')[0]).toMatchObject({ country: 'QA', kind: 'capital' });
		expect(zoneAt('QA', { lat: 25.4, lng: 50.8 })).toBe('Asia/Qatar');
		expect(cityAround({ lat: 25.28, lng: 51.52 }, 12)?.name).toBe('Doha');
		expect(cityAround({ lat: 10, lng: 65 }, 50)).toBeUndefined();
	});

	it('writes a place, a person, a trip and a stop that name each other, and all is sound', async () => {
		const folder = folderOf();
		folder.replace(TRIP, 'theme:', '# A remark that stays.\ntheme:');
		expect(
			(await call(folder.dir, 'person', 'add', 'Karim Example', '--aliases', 'K. Example')).code
		).toBe(0);
		const trip = [
			'--title',
			'A trip: to Doha',
			'--theme',
			'other',
			'--start',
			'2023-12-01',
			'--end',
			'2023-12-04',
			'--place',
			'doha',
			'--order',
			'source',
			'--source',
			'https://example.org/x',
			'--arrive',
			'2023-12-02',
			'--met',
			'karim-example: Mayor',
			'--met',
			'Some people'
		];
		expect((await call(folder.dir, 'trip', 'new', ...trip)).error).toBe('');
		expect(folder.read('trips/envoy/2023-12-doha.yaml')).toContain(
			'    met:\n      - person: karim-example\n        role: Mayor\n      - group: Some people\n'
		);
		const { code, error } = await call(
			folder.dir,
			'stop',
			'add',
			'envoy/2023-12-doha',
			'--place',
			'amman',
			'--arrive',
			'2023-12-01',
			'--order',
			'guess'
		);
		expect([code, error]).toEqual([0, '']);
		const ids = folder.read('trips/envoy/2023-12-doha.yaml').match(/- id: \S+/g);
		expect(ids).toEqual(['- id: amman', '- id: doha']);
		expect((await call(folder.dir, 'check')).code).toBe(0);
		expect(folder.read(TRIP)).toContain('# A remark that stays.');
	});

	it('refuses what would break the folder, and writes nothing of it', async () => {
		const folder = folderOf();
		const before = folder.read(TRIP);
		const { code, error } = await call(
			folder.dir,
			'stop',
			'add',
			'envoy/2023-10-doha-amman',
			'--place',
			'doha',
			'--arrive',
			'2031-01-01',
			'--order',
			'guess'
		);
		expect([code, error]).toEqual([1, expect.stringContaining('nothing is written')]);
		expect(folder.read(TRIP)).toBe(before);
		expect((await call(folder.dir, 'stop', 'add', 'envoy/nowhere', '--place', 'doha')).code).toBe(
			2
		);
		expect((await call(folder.dir, 'trip', 'new', '--title', 'x')).error).toContain(
			'--theme is missing'
		);
	});
});

describe('finding one of many', () => {
	it('takes parts of words in any order, without their marks', () => {
		expect(isFound('chis 2024', 'Chișinău, Moldova, 29 May 2024')).toBe(true);
		expect(isFound('', 'Doha')).toBe(true);
		expect(isFound('inau', 'Chișinău')).toBe(false);
	});
});

describe('writeWhole', () => {
	it('never leaves the folder, by any name or through a link', () => {
		const { dir } = folderOf();
		const outside = join(dirname(dir), 'outside');
		mkdirSync(outside);
		symlinkSync(outside, join(dir, 'link'));
		const part = fc.constantFrom(
			'..',
			'.',
			'',
			'a',
			'link',
			'/etc',
			'a\\b',
			'.hidden',
			'~',
			'trips',
			'\0',
			'x.yaml'
		);
		const path = fc.oneof(
			fc.array(part, { minLength: 1, maxLength: 5 }).map((list) => list.join('/')),
			fc.string()
		);
		const beside = readdirSync(dirname(dir)).sort();
		fc.assert(
			fc.property(path, (name) => {
				try {
					writeWhole(dir, name, 'x');
				} catch {
					// Refused, which is what most of these deserve.
				}
				expect(readdirSync(outside)).toEqual([]);
				expect(readdirSync(dirname(dir)).sort()).toEqual(beside);
			}),
			{ numRuns: 200 }
		);
		expect(() => writeWhole(dir, 'link/x.yaml', 'x')).toThrow('leads out of');
		expect(() => writeWhole(dir, '../x.yaml', 'x')).toThrow('no path below');
	});
});
