import { describe, expect, it } from 'vitest';
import { below, dataOf, kindOf } from '../../../src/lib/offline/asked';
import { dataNear, piecesOf } from '../../../src/lib/offline/near';

const kindAt = (site: string, path: string, mode = 'cors', method = 'GET') =>
	kindOf({ method, mode, url: site + path }, site);

describe.each(['https://example.org/', 'https://example.org/some/path/'])('at %s', (site) => {
	it.each([
		['_app/immutable/chunks/abc.js', 'lasting'],
		['basemap/7f8e27433613/world/0-0.json', 'lasting'],
		['offline/boot.abc.js', 'lasting'],
		['blinken/2023-10-x/doha/__data.json', 'changing'],
		['__data.json?x-sveltekit-invalidated=01', 'changing'],
		['data/__data.json', 'changing'],
		['embed/build/__data.json', 'changing'],
		['favicon.svg', 'changing']
	])('keeps %s, which a page is made of', (path, kind) => {
		expect(kindAt(site, path)).toBe(kind);
	});

	it.each(['', 'blinken/', 'blinken/2023-10-x/doha', 'data/', 'embed/build/', 'about/?a=1'])(
		'answers for the page "%s" without a network, with and without its last slash',
		(path) => {
			expect(kindAt(site, path, 'navigate')).toBe('page');
		}
	);

	it.each([
		['data/blinken/2023-10-x.geojson', 'cors'],
		['data/blinken.csv', 'navigate'],
		['embed/blinken/2023-10-x/', 'navigate'],
		['embed/blinken/2023-10-x/__data.json', 'cors'],
		['oembed/atlas.json', 'cors'],
		['offline/manifest.json', 'cors'],
		['offline/atlas.abc.bin', 'cors'],
		['_app/version.json', 'cors'],
		['feed.xml', 'navigate'],
		['about/', 'cors']
	])('leaves %s to the network: downloads, frames, news of versions', (path, mode) => {
		expect(kindAt(site, path, mode)).toBeNull();
	});

	it('leaves what is written, and other sites on the same host and elsewhere', () => {
		expect(kindAt(site, '__data.json', 'cors', 'POST')).toBeNull();
		expect(
			kindOf({ method: 'GET', mode: 'navigate', url: 'https://example.com/' }, site)
		).toBeNull();
		expect(below('https://example.org/shuttle/', 'https://example.org/other/a')).toBeNull();
	});
});

describe('what is kept without being asked', () => {
	it('is the page, its trip with every stop, and the first page', () => {
		const trip = { path: 'a/t/', stops: ['a/t/x/', 'a/t/y/'] };
		expect(dataNear({ page: 'a/t/x/', trip })).toEqual([
			'a/t/x/__data.json',
			'a/t/view.json',
			'a/t/__data.json',
			'a/t/y/__data.json',
			'__data.json'
		]);
		expect(dataNear({ page: '' })).toEqual(['__data.json']);
		expect(dataOf('a/t/x')).toBe('a/t/x/__data.json');
	});

	it('is what the page has loaded and needs again, once', () => {
		const site = 'https://example.org/p/';
		const loaded = ['_app/immutable/a.js', 'bars.json?x', 'bars.json', 'card.png', 'feed.xml'];
		expect(
			piecesOf(
				loaded.map((path) => site + path),
				site
			)
		).toEqual(['_app/immutable/a.js', 'bars.json']);
	});
});
