import { describe, expect, it, vi } from 'vitest';
import { hasChunk } from '$lib/map/basemap/chunk-index';
import { LEVELS } from '$lib/map/basemap/levels';
import { chunkStore } from '$lib/map/basemap/store';
import { encodeNumbers } from '$lib/map/basemap/numbers';

const WORLD = { level: LEVELS[0], x: 0, y: 0 };
const EMPTY = { countries: [], land: '', lakes: encodeNumbers([]), rivers: '' };
const SINK = { moveTo: () => undefined, lineTo: () => undefined, closePath: () => undefined };

function storeWith(load: (path: string) => Promise<unknown>) {
	const onload = vi.fn();
	const onproblem = vi.fn();
	return { store: chunkStore({ load, path: () => SINK, onload, onproblem }), onload, onproblem };
}

describe('a store of chunks', () => {
	it('loads a chunk once, however often it is wanted', async () => {
		const load = vi.fn(() => Promise.resolve(EMPTY));
		const { store, onload } = storeWith(load);
		store.want(WORLD);
		store.want(WORLD);
		expect(store.isPending(WORLD)).toBe(true);
		await vi.waitFor(() => expect(onload).toHaveBeenCalledWith(WORLD));
		expect(load).toHaveBeenCalledTimes(1);
		expect(store.get(WORLD)).toBeDefined();
	});

	it('tries a second time before it gives up', async () => {
		const load = vi
			.fn<(path: string) => Promise<unknown>>()
			.mockRejectedValueOnce(new Error('offline'))
			.mockResolvedValue(EMPTY);
		const { store, onload, onproblem } = storeWith(load);
		store.want(WORLD);
		await vi.waitFor(() => expect(onload).toHaveBeenCalled());
		expect(onproblem).not.toHaveBeenCalled();
	});

	it('says so when a chunk does not come, and asks no third time', async () => {
		const load = vi.fn(() => Promise.reject(new Error('offline')));
		const { store, onproblem } = storeWith(load);
		store.want(WORLD);
		await vi.waitFor(() => expect(onproblem).toHaveBeenCalled());
		store.want(WORLD);
		expect(load).toHaveBeenCalledTimes(2);
		expect(store.get(WORLD)).toBeUndefined();
		expect(store.isPending(WORLD)).toBe(false);
	});

	it('takes no other answer for a chunk, such as an error page', async () => {
		const { store, onproblem } = storeWith(() => Promise.resolve({ message: 'Not found' }));
		store.want(WORLD);
		await vi.waitFor(() => expect(onproblem).toHaveBeenCalled());
		expect(String(onproblem.mock.calls[0]?.[0])).toContain('is no chunk of the basemap');
	});

	it('asks for nothing in open sea', () => {
		const level = LEVELS.find(({ id }) => id === 'fine') ?? LEVELS[0];
		const sea = { level, x: 5, y: 20 };
		expect(hasChunk(sea.level, sea.x, sea.y)).toBe(false);
		const load = vi.fn(() => Promise.resolve(EMPTY));
		storeWith(load).store.want(sea);
		expect(load).not.toHaveBeenCalled();
	});

	it('is silent once it is closed', async () => {
		const { store, onload } = storeWith(() => Promise.resolve(EMPTY));
		store.want(WORLD);
		store.close();
		await vi.waitFor(() => expect(store.isPending(WORLD)).toBe(false));
		expect(onload).not.toHaveBeenCalled();
	});
});
