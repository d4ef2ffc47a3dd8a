import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Hit, Kind } from '$lib/search/document';
import { SearchEngine } from '$lib/search/engine';
import { searchDocuments } from '$lib/server/views/search';
import { atlas } from '../server/views/real';

const documents = searchDocuments(atlas);
const engine = new SearchEngine(documents);

const hits = (query: string, kind: Kind): readonly Hit[] =>
	engine.find(query).find((group) => group.kind === kind)?.hits ?? [];

const first = (query: string, kind: Kind): string | undefined =>
	hits(query, kind)[0]?.document.path;

describe('the search of the real atlas', () => {
	it.each<[string, Kind, string]>([
		['Kiev', 'place', '/places/kyiv/'],
		['Al Ula', 'place', '/places/al-ula/'],
		['AlUla', 'place', '/places/al-ula/'],
		['Al-‘Ula', 'place', '/places/al-ula/'],
		['Alamein', 'place', '/places/el-alamein/'],
		['New Alamein', 'place', '/places/el-alamein/'],
		['Ulan Bator', 'place', '/places/ulaanbaatar/'],
		['Rzeszow', 'place', '/places/rzeszow/'],
		['الدوحة', 'place', '/places/doha/'],
		['Turkey', 'country', '/countries/tr/'],
		['Ivory Coast', 'country', '/countries/ci/'],
		['Britain', 'country', '/countries/gb/'],
		['UK', 'country', '/countries/gb/'],
		['Emirates', 'country', '/countries/ae/'],
		['DRC', 'country', '/countries/cd/'],
		['Holy See', 'country', '/countries/va/'],
		['MBS', 'person', '/people/mohammed-bin-salman/'],
		['thani mohammed', 'person', '/people/mohammed-bin-abdulrahman-al-thani/']
	])('finds %s first among its kind (%s)', (query, kind, path) => {
		expect(first(query, kind)).toBe(path);
	});

	it.each<[string, Kind, RegExp]>([
		['Al Thani', 'person', /Al Thani$/],
		['G7', 'occasion', /^G7 summit$/],
		['NATO', 'occasion', /^NATO summit$/],
		['COP28', 'occasion', /^COP28$/],
		['ceasefire', 'occasion', /^Ceasefire/],
		['ceasefire', 'trip', /ceasefire/],
		['ceasefire', 'excerpt', /Ceasefire/]
	])('finds %s first among its kind (%s)', (query, kind, title) => {
		expect(hits(query, kind)[0]?.document.title).toMatch(title);
	});

	it('does not take one number for another', () => {
		expect(hits('COP28', 'occasion')).toHaveLength(1);
	});

	it('finds the days that a date names, and nothing else', () => {
		expect(first('October 2023', 'stop')).toMatch('/2023-10-');
		const days = ['14 Oct 2023', '2023-10-14', 'October 14, 2023'].map((query) =>
			engine
				.find(query)
				.map(({ kind, hits: found }) => [kind, found.map((hit) => hit.document.path)])
		);
		expect(days[0]).toEqual([
			['trip', ['/blinken/2023-10-israel-jordan-gulf-egypt/']],
			[
				'stop',
				['riyadh', 'abu-dhabi', 'riyadh-2'].map(
					(id) => `/blinken/2023-10-israel-jordan-gulf-egypt/${id}/`
				)
			]
		]);
		expect(days[1]).toEqual(days[0]);
		expect(days[2]).toEqual(days[0]);
	});

	it('says what the map lights: trips and places that it has', () => {
		const known = new Set([...atlas.tripsByKey.keys(), ...atlas.places.keys()]);
		expect(documents.flatMap(({ lights }) => lights).filter((key) => !known.has(key))).toEqual([]);
	});

	it('travels in 60 kB, compressed as hosts do at best', () => {
		expect(gzipSync(JSON.stringify(documents), { level: 9 }).length).toBeLessThan(60_000);
	});
});
