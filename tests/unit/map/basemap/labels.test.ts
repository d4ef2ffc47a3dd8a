import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '$lib/map/basemap/countries';
import { basemapLabels } from '$lib/map/basemap/labels/place';
import { nameWishes } from '$lib/map/basemap/labels/wishes';
import { overlap } from '$lib/map/plot/shapes';
import { project, viewAround } from '$lib/map/plot/view';
import { toWorld } from '$lib/geo/mercator';
import type { View } from '$lib/map/plot/view';

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };

function viewOf(lat: number, lng: number, zoom: number): View {
	return viewAround(toWorld({ lat, lng }), zoom, { width: 1440, height: 900 }, NONE);
}

const PLACES = [
	{ name: 'the Gulf', lat: 26, lng: 48 },
	{ name: 'Europe', lat: 48, lng: 12 },
	{ name: 'the Caribbean', lat: 16, lng: -66 },
	{ name: 'the antimeridian', lat: -15, lng: 179 }
];

describe.each(PLACES)('names around $name', ({ lat, lng }) => {
	it.each([2, 3.4, 5, 6.6, 8, 10])('at zoom %d cover neither each other nor the route', (zoom) => {
		const view = viewOf(lat, lng, zoom);
		const route = [
			{ left: 650, top: 400, right: 760, bottom: 440 },
			{ left: 300, top: 200, right: 420, bottom: 260 }
		];
		const rects = basemapLabels(view, route, new Set()).map(({ rect }) => rect);
		rects.forEach((rect, index) => {
			const others = [...route, ...rects.slice(index + 1)];
			expect(others.filter((other) => overlap(rect, other))).toEqual([]);
		});
	});
});

it('names that a drag will bring into view are marked, those in view are not', () => {
	const labels = basemapLabels(viewOf(48, 12, 5), [], new Set());
	const named = (text: string) => labels.find((label) => label.text === text);
	expect(named('GERMANY')).toMatchObject({ ahead: false });
	expect(named('ITALY')).toMatchObject({ ahead: false });
	const ahead = labels.filter((label) => label.ahead);
	expect(ahead.length).toBeGreaterThan(5);
	for (const { rect } of ahead) {
		expect(rect.right <= 0 || rect.left >= 1440 || rect.bottom <= 0 || rect.top >= 900).toBe(true);
	}
});

describe('names of countries', () => {
	const names = COUNTRIES.map(({ name }) => name);

	it('are those of today and of the content', () => {
		for (const name of [
			'North Macedonia',
			'Eswatini',
			'Türkiye',
			'Czech Republic',
			'DR Congo',
			'West Bank',
			'South Sudan',
			'Vatican City'
		]) {
			expect(names).toContain(name);
		}
		for (const old of ['Macedonia', 'eSwatini', 'Turkey', 'Czechia', 'Palestine']) {
			expect(names).not.toContain(old);
		}
	});

	it('are written out', () => {
		expect(names.filter((name) => /\bIs\.|\b(?:Rep|Ter|Eq|Fr|Br|Herz)\./.test(name))).toEqual([]);
	});

	it('keep the dot of the İ in capitals', () => {
		const turkey = nameWishes(5).find(({ text }) => text.startsWith('TÜ'));
		expect(turkey?.text).toBe('TÜRKİYE');
	});

	it('stand in their country', () => {
		const egypt = COUNTRIES.find(({ name }) => name === 'Egypt');
		expect(egypt?.position.lat).toBeGreaterThan(22);
		expect(egypt?.position.lat).toBeLessThan(31);
	});
});

describe('names of a view', () => {
	it('leave out what the route names itself', () => {
		const view = viewOf(25, 46, 6);
		const texts = (spared: string[]) =>
			basemapLabels(view, [], new Set(spared)).map(({ text }) => text);
		expect(texts([])).toContain('Riyadh');
		expect(texts(['Riyadh'])).not.toContain('Riyadh');
	});

	it('grow more with the zoom and begin with the large', () => {
		const kinds = (zoom: number) => new Set(nameWishes(zoom).map(({ kind }) => kind));
		expect(kinds(3).has('city')).toBe(false);
		expect(kinds(6).has('city')).toBe(true);
		const shown = basemapLabels(viewOf(20, 20, 2), [], new Set()).map(({ text }) => text);
		expect(shown).toContain('RUSSIA');
		expect(shown).not.toContain('LEBANON');
	});

	it('stand on every copy of the world', () => {
		const shown = basemapLabels(viewOf(20, 180, 1), [], new Set());
		const russia = shown.filter(({ text }) => text === 'RUSSIA');
		expect(russia.length).toBeGreaterThan(1);
		expect(new Set(shown.map(({ key }) => key)).size).toBe(shown.length);
	});

	it('mark a city where it is', () => {
		const view = viewOf(25, 46, 6);
		const riyadh = basemapLabels(view, [], new Set()).find(({ text }) => text === 'Riyadh');
		const at = project({ lat: 24.7136, lng: 46.6753 }, 6);
		expect(riyadh?.dot?.x).toBeCloseTo(at.x - view.left, 0);
		expect(riyadh?.dot?.y).toBeCloseTo(at.y - view.top, 0);
	});
});
