import { describe, expect, it, vi } from 'vitest';
import { draftFile } from '../../../../../scripts/content/import/draft-file';
import { formatOf } from '../../../../../scripts/content/import/input';
import { run } from '../../../../../scripts/content/run';
import type { Atlas } from '../../../../../src/lib/domain/atlas';
import { loadAtlas } from '../../../../../src/lib/server/content/atlas';
import { readContent } from '../../../../../src/lib/server/content/files';
import { dataFile } from '../../../../../src/lib/server/export/catalogue';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REAL, folderOf } from '../folder';
import { fakeTerminal } from '../terminal';

// A whole load and the cities of the world: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const atlas = loadAtlas(readContent(REAL));

function read(text: string, name: string, into: Atlas = atlas) {
	const input = { name, text };
	const { drafts, lines, named } = draftFile(input, formatOf(input), into, {
		traveler: 'blinken'
	});
	const rows = (table: 'places' | 'people') => [...(named.rows.get(table)?.values() ?? [])];
	return {
		stops: drafts.flatMap(({ record }) => record['stops'] as Record<string, unknown>[]),
		places: rows('places').map((row) => row.trim()),
		people: rows('people').map((row) => row.trim()),
		said: lines.map(({ at, fate, words }) => `${fate} ${at}: ${words}`)
	};
}

const LYON = 'lyon,Lyon,,,FR,45.7485,4.8467,city,Europe/Paris,';

const table = (cells: string): string => `city,lat,lng,date,met\n${cells}\n`;

describe('a place that the atlas lacks', () => {
	it('becomes a row with what GeoNames knows of its name', () => {
		const { places, stops, said } = read(table('"Lyon, France",,,2024-06-11,'), 'x.csv');
		expect(places).toEqual([LYON]);
		expect(stops).toMatchObject([{ id: 'lyon', place: 'lyon', arrive: '2024-06-11' }]);
		expect(said[0]).toMatch(/^doubtful line 2: Lyon, France → a new place, lyon \(no place of /);
	});

	it.each([
		[
			'x.kml',
			'<kml><Placemark><name>Grand Hotel</name><Point><coordinates>4.84,45.75</coordinates></Point><TimeStamp><when>2024-06-11</when></TimeStamp></Placemark></kml>'
		],
		[
			'x.gpx',
			'<gpx><wpt lat="45.75" lon="4.84"><time>2024-06-11T20:00:00Z</time><name>Grand Hotel</name></wpt></gpx>'
		],
		[
			'x.geojson',
			'{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Grand Hotel","date":"2024-06-11"},"geometry":{"type":"Point","coordinates":[4.84,45.75]}}]}'
		],
		[
			'x.ics',
			'BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20240601T000000Z\nDTSTART;VALUE=DATE:20240611\nSUMMARY:Grand Hotel\nGEO:45.75;4.84\nEND:VEVENT\nEND:VCALENDAR\n'
		],
		['x.csv', table('Grand Hotel,45.75,4.84,2024-06-11,')]
	])('is the city that a point without its name lies in: %s', (name, text) => {
		const { places, stops } = read(text, name);
		expect(places).toEqual([LYON]);
		expect(stops).toMatchObject([{ id: 'lyon', place: 'lyon', arrive: '2024-06-11' }]);
	});

	it('is one place for all points in it, and has an id that no other place has', () => {
		const at = '42.9834,-81.2330';
		const { places, stops } = read(
			table(`London,${at},2024-06-11,\nDoha,,,2024-06-12,\nThe inn,${at},2024-06-13,`),
			'x.csv'
		);
		expect(places).toEqual([expect.stringMatching(/^london-ca,London,,,CA,42\.9834,-81\.2330,/)]);
		expect(stops.map(({ id, place }) => [id, place])).toEqual([
			['london-ca', 'london-ca'],
			['doha', 'doha'],
			['london-ca-2', 'london-ca']
		]);
	});

	it('is left to the editor where nothing tells its country, or the atlas lacks that', () => {
		const { places, said } = read(
			table('Somewhere at sea,10,65,2024-06-11,\nPyongyang,,,2024-06-12,'),
			'x.csv'
		);
		expect(places).toEqual([]);
		expect(said[0]).toContain('no city is near');
		expect(said[1]).toContain('its country, KP, is not in content/countries.csv');
	});

	it('is proposed two hundred times at most, since more are no journey', () => {
		const rows = Array.from({ length: 300 }, (_, index) => {
			const lat = 44 + (index % 20) / 4;
			return `Hut ${index},${lat},${1 + Math.floor(index / 20) / 4},2024-06-11,`;
		});
		expect(read(table(rows.join('\n')), 'x.csv').places.length).toBeLessThanOrEqual(200);
	});
});

describe('people whom a file names', () => {
	const met = (text: string) => read(table(`Doha,,,2024-06-11,"${text}"`), 'x.csv');

	it('are those of the atlas by any of their names, and rows where it lacks them', () => {
		const { stops, people, said } = met('Hakan Fidan (Foreign Minister); Ada de la Cruz (Mayor)');
		expect(stops[0]?.['met']).toEqual([
			{ person: 'hakan-fidan', role: 'Foreign Minister' },
			{ person: 'ada-de-la-cruz', role: 'Mayor' }
		]);
		expect(people).toEqual(['ada-de-la-cruz,Ada de la Cruz,,']);
		expect(said).toContain('doubtful line 2: new people: ada-de-la-cruz');
	});

	it('have no role where none is written, and what is no name is a group', () => {
		const { stops, people } = met('Ada Cruz; Families of hostages; ada cruz');
		expect(stops[0]?.['met']).toEqual([
			{ person: 'ada-cruz', role: undefined },
			{ group: 'Families of hostages' },
			{ person: 'ada-cruz', role: undefined }
		]);
		expect(people).toHaveLength(1);
	});

	it('are the guests of an event who come, but not the traveler and no room', () => {
		const guests = [
			'ATTENDEE;CN=Antony Blinken:mailto:a@example.org',
			'ATTENDEE;CN="Ada Cruz":mailto:b@example.org',
			'ATTENDEE;CUTYPE=ROOM;CN=Green Room:mailto:c@example.org',
			'ATTENDEE;PARTSTAT=DECLINED;CN=Eva Braun Lopez:mailto:d@example.org'
		];
		const text = `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20240601T000000Z\nDTSTART;VALUE=DATE:20240611\nSUMMARY:Talks\nLOCATION:Doha\n${guests.join('\n')}\nEND:VEVENT\nEND:VCALENDAR\n`;
		expect(read(text, 'x.ics').people).toEqual(['ada-cruz,Ada Cruz,,']);
	});
});

describe('our own files, read into a folder that lacks what they name', () => {
	const lacking: Atlas = { ...atlas, places: new Map(), people: new Map() };
	const key = 'blinken/2023-10-israel-jordan-gulf-egypt';

	it.each(['geojson', 'kml', 'gpx', 'csv', 'ics'] as const)('%s brings both', (format) => {
		const { places, people, said } = read(
			dataFile(atlas, key, format)?.text ?? '',
			`x.${format}`,
			lacking
		);
		const { name, country, timezone } = atlas.places.get('doha') ?? {};
		const row = places.find((each) => each.startsWith('doha,')) ?? '';
		expect(row).toContain(`doha,${name},`);
		expect(row).toContain(`,${country?.code},`);
		expect(row).toContain(`,${timezone},`);
		expect(people).toContain(
			'mohammed-bin-abdulrahman-al-thani,Mohammed bin Abdulrahman Al Thani,,'
		);
		expect(said.some((words) => words.includes('a new place, doha: look at its kind'))).toBe(true);
	});
});

it('the command writes the rows with the draft, and the check asks for the rest', async () => {
	const folder = folderOf();
	const path = join(dirname(folder.dir), 'in.csv');
	writeFileSync(
		path,
		'city,lat,lng,date,met\nAl Wakrah,25.1715,51.6067,2023-12-02,Ada Cruz\nDoha,,,2023-12-04,Ada Cruz (Mayor)\n'
	);
	const terminal = fakeTerminal();
	const code = await run(
		['--dir', folder.dir, 'import', path, '--source', 'https://example.org/a'],
		terminal
	);
	expect(code).toBe(1);
	expect(folder.read('places.csv')).toContain('al-wakrah,Al Wakrah,,,QA,25.1715,51.6067,town,');
	expect(folder.read('people.csv')).toContain('ada-cruz,Ada Cruz,,\n');
	expect(terminal.written.output).toContain('a key is missing: "role"');
	expect(terminal.written.output).not.toContain('unknown');
});
