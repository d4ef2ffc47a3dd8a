import { describe, expect, it } from 'vitest';
import { keyMove } from '$lib/map/leaflet/keys';

describe('keyMove', () => {
	it('pans by arrows only where the map has the focus: elsewhere they go from stop to stop', () => {
		expect(keyMove('ArrowRight', true)).toEqual({ pan: { x: 80, y: 0 } });
		expect(keyMove('ArrowUp', true)).toEqual({ pan: { x: 0, y: -80 } });
		expect(keyMove('ArrowRight', false)).toBeNull();
	});

	it('zooms from anywhere, also by the sign that shares the key', () => {
		for (const key of ['+', '=']) expect(keyMove(key, false)).toEqual({ zoom: 1 });
		for (const key of ['-', '_']) expect(keyMove(key, true)).toEqual({ zoom: -1 });
	});

	it('leaves every other key alone', () => {
		for (const key of ['n', 'Enter', 'Tab', '0']) expect(keyMove(key, true)).toBeNull();
	});
});
