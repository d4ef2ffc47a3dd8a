import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { draftFile } from '../../../../../scripts/content/import/draft-file';
import { formatOf } from '../../../../../scripts/content/import/input';
import type { Format } from '../../../../../scripts/content/import/input';
import { momentOf, localDay } from '../../../../../scripts/content/import/when';
import { fuzz } from '../../../../../scripts/content/measure/fuzz';
import { EXAMPLES, importSubjects } from '../../../../../scripts/content/measure/fuzz-import';
import { run } from '../../../../../scripts/content/run';
import { loadAtlas } from '../../../../../src/lib/server/content/atlas';
import { readContent } from '../../../../../src/lib/server/content/files';
import { REAL, folderOf } from '../folder';
import { fakeTerminal } from '../terminal';

// Several whole loads: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const files = readContent(REAL);
const atlas = loadAtlas(files);

function draftsOf(text: string, name: string, as?: Format) {
	const { drafts, lines } = draftFile({ name, text }, as ?? formatOf({ name, text }), atlas, {});
	const stops = drafts.flatMap(({ record }) => record['stops'] as Record<string, unknown>[]);
	return { drafts, stops, said: lines.map(({ at, fate, words }) => `${fate} ${at}: ${words}`) };
}

const example = (name: string) => draftsOf(readFileSync(join(EXAMPLES, name), 'utf8'), name);

describe('a map that somebody drew (KML)', () => {
	it('has its places found by name and by where they lie, and its lines left out', () => {
		const { drafts, stops, said } = example('journey.kml');
		expect(drafts[0]).toMatchObject({
			key: 'blinken/2024-06-gulf-visit',
			record: { title: 'Gulf visit', theme: 'other' }
		});
		expect(stops).toMatchObject([
			{ place: 'doha', arrive: '2024-06-11', depart: '2024-06-12', order: 'guess' },
			{ id: 'al-wakrah', order: 'guess' }
		]);
		expect(said).toContain('taken line 15: Hotel & pool → doha (position, 0 km away), 2024-06-12');
		expect(said.find((words) => words.includes('line 20'))).toMatch(
			/^doubtful .* a new place, al-wakrah \(the nearest known place, doha, is 15 km away\): Al Wakrah, QA, 25\.1715, 51\.6067, town, Asia\/Qatar, without a day/
		);
		expect(said.find((words) => words.includes('line 24'))).toMatch(
			/^left .*follow from the order/
		);
	});
});

describe('a device (GPX)', () => {
	it('gives instants, which are the local day of the place; its track is told, not guessed from', () => {
		const { stops, said } = example('device.gpx');
		expect(stops.map(({ place, arrive }) => [place, arrive])).toEqual([
			['amman', '2024-06-11'],
			['doha', '2024-06-12']
		]);
		expect(stops[1]?.['sources']).toEqual([{ url: 'https://example.org/r' }]);
		expect(said.at(-1)).toMatch(/^left line 5: Day 1, 2 points: a track does not tell/);
	});
});

describe('a calendar (iCalendar)', () => {
	it('has days as it shows them, ends that are exclusive, and repetitions left out', () => {
		const { stops, said } = example('calendar.ics');
		expect(stops).toMatchObject([
			{
				place: 'amman',
				arrive: '2024-06-11',
				depart: '2024-06-12',
				occasions: ['Talks with the King']
			},
			{ place: 'doha', arrive: '2024-06-12', depart: '2024-06-13' }
		]);
		expect(said.at(-1)).toBe(
			'left line 27: Tripoli: it repeats, and a stay does not; make it one event'
		);
	});
});

describe('a table (CSV) and points (GeoJSON)', () => {
	it('says of a date that can be two days that it cannot be understood, and invents none', () => {
		const { stops, said } = example('list.csv');
		expect(stops).toMatchObject([
			{ place: 'doha', arrive: '2024-06-11', depart: '2024-06-13', occasions: ['Regional talks'] },
			{ place: 'georgetown' },
			{ place: 'smallville', arrive: '2024-06-14' }
		]);
		expect(stops[1]).toMatchObject({ arrive: undefined, depart: undefined });
		expect(said[1]).toBe(
			'doubtful line 3: Georgetown, Guyana → georgetown (name), “03/04/2024” can be no day or several; write it as 2024-06-11'
		);
	});

	it('marks the day of an instant as uncertain where the place is not known', () => {
		const { stops } = example('points.geojson');
		expect(stops.map(({ arrive }) => arrive)).toEqual(['2024-06-10', '2024-06-11?']);
	});

	it.each([
		['2024-06-11', { day: '2024-06-11' }],
		['2024-06-11T23:30', { day: '2024-06-11' }],
		['2024-06-11T23:30:00Z', { instant: '2024-06-11T23:30:00.000Z' }],
		['11.6.2024', { day: '2024-06-11' }],
		['06/13/2024', { day: '2024-06-13' }],
		['13/06/2024', { day: '2024-06-13' }],
		['11 June 2024', { day: '2024-06-11' }],
		['06/11/2024', null],
		['2024-02-30', null],
		['next Friday', null],
		['June 2024', null]
	])('reads %s as a day only where it is one', (text, moment) => {
		expect(momentOf(text)).toEqual(moment);
	});

	it('takes the day of an instant from the zone of the place', () => {
		expect(localDay({ instant: '2024-06-11T23:30:00.000Z' }, 'Asia/Qatar')).toBe('2024-06-12');
		expect(localDay({ instant: '2024-06-11T23:30:00.000Z' }, 'America/New_York')).toBe(
			'2024-06-11'
		);
	});
});

describe('a file that cannot be read', () => {
	const bomb = `<?xml version="1.0"?>\n<!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}">]>\n<kml>&b;</kml>`;
	it.each([
		[
			'entities of its own',
			'x.kml',
			bomb,
			'x.kml:2  "<!DOCTYPE": a file that declares its own entities is not read; delete it'
		],
		[
			'depth without end',
			'x.kml',
			`<kml>\n${'<Folder>'.repeat(500)}`,
			'x.kml:2  elements are nested more than 60 deep here'
		],
		[
			'an element that is not closed',
			'x.gpx',
			'<gpx>\n<wpt lat="1" lon="2">\n</gpx>',
			'this is no well-formed XML'
		],
		[
			'JSON that breaks off',
			'x.geojson',
			'{"type":"FeatureCollection",\n"features":[\n{]}',
			'x.geojson:3  this is no JSON'
		],
		[
			'another kind of JSON',
			'x.json',
			'{"a":1}',
			'x.json:1  this is no JSON of ours: it has no list of "trips"'
		],
		[
			'Linked Places, which hold no order of travel',
			'x.lpf.json',
			'{"type":"FeatureCollection","@context":"x","features":[]}',
			'is not a format'
		],
		[
			'a table without a place',
			'x.csv',
			'a,b\n1,2\n',
			'x.csv:1  no column for a place among "a, b"'
		],
		[
			'a quotation mark that is not closed',
			'x.csv',
			'city\nDoha\n"Amman\n',
			'x.csv:3  a quotation mark is never closed'
		],
		[
			'fifty thousand rows',
			'x.csv',
			`city,date\n${'Doha,2024-06-11\n'.repeat(50_000)}`,
			'x.csv:5002  the file has 50000 rows; at most 5000 are read'
		],
		[
			'a calendar that breaks off',
			'x.ics',
			'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n',
			'x.ics:1  this is no iCalendar'
		],
		[
			'an attachment',
			'x.ics',
			`BEGIN:VCALENDAR\r\nATTACH:${'x'.repeat(300_000)}\r\nEND:VCALENDAR`,
			'x.ics:2  a line has more than 200000 characters'
		]
	])('is refused in words: %s', (_, name, text, words) => {
		expect(() => draftsOf(text, name, name.endsWith('lpf.json') ? 'json' : undefined)).toThrow(
			words === 'is not a format' ? 'hold no journeys' : words
		);
	});

	it('is read or refused in words, however it is spoilt', () => {
		const { inputs, refused } = fuzz(files, 500, 1, importSubjects(files));
		expect(refused).toBeGreaterThan(0);
		expect(refused).toBeLessThan(inputs);
	});
});

describe('the command', () => {
	async function call(dir: string, ...words: readonly string[]) {
		const terminal = fakeTerminal();
		return { code: await run(['--dir', dir, ...words], terminal), ...terminal.written };
	}

	it('writes a draft that the check speaks of, changes nothing else, and never writes over a trip', async () => {
		const folder = folderOf();
		const path = join(dirname(folder.dir), 'in.csv');
		writeFileSync(path, 'city,date\nDoha,2023-12-02\nNowhere,2023-12-03\n');
		const first = await call(folder.dir, 'import', path, '--source', 'https://example.org/a');
		expect(first.code).toBe(1);
		expect(first.output).toContain('unknown place: "nowhere"');
		expect(folder.read('trips/envoy/2023-12-in.yaml')).toContain('    order: guess\n');
		folder.replace(
			'trips/envoy/2023-12-in.yaml',
			'nowhere\n    place: nowhere',
			'amman\n    place: amman'
		);
		expect((await call(folder.dir, 'check')).code).toBe(0);
		const before = folder.read('trips/envoy/2023-12-in.yaml');
		const again = await call(folder.dir, 'import', path);
		expect(again.output).toContain('says something else; it stays as it is');
		expect(folder.read('trips/envoy/2023-12-in.yaml')).toBe(before);
		expect(readdirSync(dirname(folder.dir)).toSorted()).toEqual(['content', 'in.csv']);
	});

	it('brings what our own JSON names: travelers, places, people and rows of the record', async () => {
		const folder = folderOf();
		const path = join(dirname(folder.dir), 'atlas.json');
		const { dataFile } = await import('../../../../../src/lib/server/export/catalogue');
		writeFileSync(path, dataFile(atlas, 'blinken/2024-12-brussels-malta', 'json')?.text ?? '');
		const { code, output, error } = await call(folder.dir, 'import', path);
		expect([code, error]).toEqual([0, '']);
		expect(output).toContain('content/travelers/blinken.yaml');
		expect(folder.read('trips/blinken/2024-12-brussels-malta.yaml')).toBeTruthy();
		expect((await call(folder.dir, 'check')).code).toBe(0);
		const dry = await call(folder.dir, 'import', path, '--dry-run', '--json');
		expect(JSON.parse(dry.output)).toMatchObject({ format: 'json', written: [] });
	});
});
