import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CardCache, cardHash } from '../../../../scripts/cards/cache';
import type { Card } from '../../../../scripts/cards/card';
import { waysOf } from '../../../../scripts/cards/draw/atlas';
import { readTokens } from '../../../../scripts/cards/draw/tokens';
import { around } from '../../../../scripts/cards/legs';
import { progressLine } from '../../../../scripts/cards/progress';
import { runsOf } from '../../../../scripts/cards/type/runs';
import type { AtlasScene } from '$lib/domain/scene';

const place = (id: string) => ({ id, name: id, position: { lat: 0, lng: 0 }, visits: 1 });
const scene: AtlasScene = {
	kind: 'atlas',
	places: ['home', 'paris', 'doha', 'amman'].map(place),
	routes: [
		{ key: 'one', places: [0, 1, 2, 3, 0], stays: [1, 2, 3] },
		{ key: 'two', places: [0, 1, 0], stays: [1] }
	],
	countries: ['250', '634']
};

describe('the map of a ledger', () => {
	it('shows the ways to its places and on from them, and no other', () => {
		const { places, routes, countries } = around(scene, ['doha'], ['634', '']);
		expect(routes.map((route) => route.places.map((index) => places[index]?.id))).toEqual([
			['paris', 'doha', 'amman']
		]);
		expect(places).toHaveLength(3);
		expect(countries).toEqual(['634']);
	});

	it('draws a way once, however often it was flown and in which direction', () => {
		const flights = waysOf(scene).routes.map(({ key, places }) => `${places.join('-')}: ${key}`);
		expect(flights).toEqual(['1-2: 1', '2-3: 1', '0-3: 1', '0-1: 3']);
	});
});

describe('runs of letters', () => {
	const fonts: readonly [string, string] = ['latin', 'arabic'];
	const has = (font: string, code: number): boolean =>
		font === 'latin' ? code < 0x250 : code >= 0x600 || code === 0x20;

	it('keep the words of a script together, spaces included', () => {
		expect(runsOf('Doha قطر الدوحة', fonts, has)).toEqual([
			{ text: 'Doha ', font: 'latin' },
			{ text: 'قطر الدوحة', font: 'arabic' }
		]);
	});

	it('leave a letter that no font has to the first one, which draws its box', () => {
		expect(runsOf('\u4e2d', fonts, () => false)).toEqual([{ text: '\u4e2d', font: 'latin' }]);
	});
});

describe('cards kept between builds', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'shuttle-cards-'));
	});
	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	it('are found under what they show and what draws them, and under nothing else', () => {
		const card: Card = {
			page: '/',
			brand: '',
			kind: '',
			title: 'Doha',
			lead: '',
			map: { scene, current: null, lit: [] }
		};
		expect(cardHash(card, 'tools')).toBe(cardHash(structuredClone(card), 'tools'));
		expect(cardHash({ ...card, title: 'Amman' }, 'tools')).not.toBe(cardHash(card, 'tools'));
		expect(cardHash(card, 'other tools')).not.toBe(cardHash(card, 'tools'));
	});

	it('are thrown away where no page shows them any more', () => {
		const cache = new CardCache(folder);
		cache.keep('old', Buffer.from('a'));
		cache.keep('new', Buffer.from('b'));
		cache.prune(new Set(['new']));
		expect(readdirSync(folder)).toEqual(['new.png']);
		expect(readFileSync(cache.path('new'), 'utf8')).toBe('b');
		expect([cache.has('old'), cache.has('new')]).toEqual([false, true]);
	});
});

describe('what a build shows meanwhile', () => {
	it('is how many are done and how long the rest will take', () => {
		expect(progressLine('Cards', 50, 200, 10_000)).toMatch(
			/^Cards {2}█{7}░{21} {2}50 of 200, about 30 s left$/
		);
		expect(progressLine('Cards', 0, 0, 0)).toMatch(/0 of 0$/);
	});
});

describe('the colours of the light theme', () => {
	it('come from the first rule alone; a missing one is named', () => {
		expect(() => readTokens(':root { --sea: #dfe8eb; } .dark { --land: #000000; }')).toThrow(
			'--land'
		);
	});
});
