import { describe, expect, it } from 'vitest';
import type { LabelWish } from '$lib/map/plot/label-wishes';
import { mapName, placeLabels } from '$lib/map/plot/labels';
import { around, clipSegment, gapBetween, overlap, type Rect } from '$lib/map/plot/shapes';
import { textWidth } from '$lib/map/plot/text-width';

const room = { left: 0, top: 0, right: 400, bottom: 300 };
const free = { solid: [], thin: [], named: [], lines: [], dots: [] };

function wish(text: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish {
	const target = around({ x, y }, 24, 24);
	return { text, size: 13, kind: 'stop', target, reach: 'beside', ...more };
}

describe('labels', () => {
	it('stand to the right of their marker by preference', () => {
		const [label] = placeLabels([wish('Doha', 200, 150)], free, room);
		expect(label?.rect.left).toBe(217);
		expect(label && (label.rect.top + label.rect.bottom) / 2).toBeCloseTo(150, 6);
	});

	it('change sides at the edge of the room rather than be clipped', () => {
		const [label] = placeLabels([wish('Abu Dhabi', 380, 150)], free, room);
		expect(label?.rect.right).toBeLessThanOrEqual(368);
	});

	it('prefer a side without a line', () => {
		const lines = [
			[
				{ x: 212, y: 150 },
				{ x: 400, y: 150 }
			]
		];
		const [label] = placeLabels([wish('Doha', 200, 150)], { ...free, lines }, room);
		expect(label?.rect.right).toBeLessThan(200);
	});

	it('are left out where there is no room, unless they must show', () => {
		const solid: Rect[] = [{ left: 100, top: 80, right: 300, bottom: 220 }];
		const hidden = placeLabels([wish('Doha', 200, 150)], { ...free, solid }, room);
		expect(hidden).toEqual([]);
		const [shown] = placeLabels(
			[wish('Doha', 200, 150, { reach: 'anywhere' })],
			{ ...free, solid },
			room
		);
		expect(shown && solid.some((rect) => overlap(rect, shown.rect))).toBe(false);
	});

	it('move aside for one that has no other place', () => {
		const first = wish('Amman', 140, 150);
		const second = wish('Jerusalem', 245, 150);
		const solid = [
			first.target,
			second.target,
			{ left: 258, top: 0, right: 400, bottom: 300 },
			{ left: 214, top: 0, right: 400, bottom: 136 },
			{ left: 214, top: 164, right: 400, bottom: 300 }
		];
		const labels = placeLabels([first, second], { ...free, solid }, room);
		expect(labels.map(({ text }) => text)).toEqual(['Amman', 'Jerusalem']);
	});

	it('do not stand nearer to another marker than to their own', () => {
		const own = wish('Amman', 200, 150);
		const other = around({ x: 283, y: 150 }, 24, 24);
		const [label] = placeLabels(
			[own],
			{ ...free, solid: [own.target, other], named: [own.target, other] },
			room
		);
		expect(label?.rect.right).toBeLessThan(200);
	});

	it('stand farther off with a line to their marker where another is nearer on every side', () => {
		const own = wish('Jerusalem', 200, 150, { reach: 'led' });
		const others = [
			[240, 150],
			[160, 150],
			[200, 110],
			[200, 195]
		].map(([x = 0, y = 0]) => around({ x, y }, 24, 24));
		const all = [own.target, ...others];
		const [label] = placeLabels([own], { ...free, solid: all, named: all }, room);
		const { rect, leader } = label ?? {};
		if (!rect || !leader) throw new Error('no line');
		expect(gapBetween(around(leader.from, 1, 1), rect)).toBeLessThan(1);
		expect(gapBetween(around(leader.to, 1, 1), own.target)).toBeLessThan(4);
		expect(others.some((other) => clipSegment(leader.from, leader.to, other))).toBe(false);
		const beside = placeLabels(
			[{ ...own, reach: 'beside' }],
			{ ...free, solid: all, named: all },
			room
		);
		expect(beside).toEqual([]);
	});

	it('choose first where they were left out by an order that served the easy ones before', () => {
		const easy = wish('Amman', 200, 150, { reach: 'led' });
		const hard = wish('Tel Aviv', 200, 190, { reach: 'led' });
		const below = { left: 0, top: 204, right: 400, bottom: 300 };
		const beside = [
			{ left: 0, top: 172, right: 186, bottom: 204 },
			{ left: 280, top: 100, right: 400, bottom: 204 }
		];
		const all = [easy.target, hard.target, below, ...beside];
		const labels = placeLabels([easy, hard], { ...free, solid: all, named: all }, room);
		expect(labels.map(({ text }) => text).toSorted()).toEqual(['Amman', 'Tel Aviv']);
	});

	it('leave what stands in brackets to the page', () => {
		expect(mapName('Normandy (Colleville-sur-Mer)')).toBe('Normandy');
		expect(mapName('Al-Ula')).toBe('Al-Ula');
	});
});

describe('the width of a text', () => {
	it('is near what a browser measures, and never less', () => {
		expect(textWidth('Washington', 1000)).toBeGreaterThan(5560);
		expect(textWidth('Washington', 1000)).toBeLessThan(6000);
	});

	it('counts a letter with a diacritic as its base letter', () => {
		expect(textWidth('Przemyśl', 13)).toBe(textWidth('Przemysl', 13));
		expect(textWidth('Chișinău', 13)).toBe(textWidth('Chisinau', 13));
	});

	it('has an answer for letters that it does not know', () => {
		expect(textWidth('عمّان', 10)).toBeGreaterThan(20);
	});
});
