import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../scripts/cards/list';
import { withMoved } from '../../../scripts/cards/make';
import { embeddable, embeddableKeys } from '$lib/server/embeddable';
import { dataFile } from '$lib/server/export/catalogue';
import { FORMATS } from '$lib/server/export/formats';
import { keyNow, oldKeys } from '$lib/server/moved-keys';
import { atlas, must } from './views/real';

const trip = must(atlas.trips[0], 'a trip');
const stop = must(trip.stops[0], 'a stop');
const moved = {
	...atlas,
	moved: new Map([
		['/blinken/old/', `/${trip.key}/`],
		['/blinken/old/first/', `/${stop.key}/`]
	] as const)
};

const cards = cardsOf(atlas);

describe('what has moved', () => {
	it('is found by its old key and by the one of today', () => {
		expect(keyNow(moved, 'blinken/old')).toBe(trip.key);
		expect(keyNow(moved, trip.key)).toBe(trip.key);
		expect(oldKeys(moved, (key) => key === trip.key)).toEqual(['blinken/old']);
	});

	it('has its files at the old address too, where a file cannot lead on', () => {
		for (const { extension } of FORMATS) {
			const old = dataFile(moved, 'blinken/old', extension);
			expect(old?.path).toBe(`/data/blinken/old.${extension}`);
			// A page of annotations is named after its file.
			const text = old?.text.replaceAll('old.annotations', `${trip.id}.annotations`);
			expect(text).toBe(dataFile(moved, trip.key, extension)?.text);
		}
	});

	it('answers embedders who know the old response, with the frame of today', async () => {
		const titleOf = () => Promise.resolve('');
		const shown = (key: string) => embeddable(moved, key, 'https://example.org', titleOf);
		expect(embeddableKeys(moved)).toContain('blinken/old/first');
		expect(await shown('blinken/old/first')).toEqual(await shown(stop.key));
	});

	it('keeps its picture where shared links have it', () => {
		const now = must(
			cards.find(({ page }) => page === `/${trip.key}/`),
			'its card'
		);
		expect(withMoved(cards, moved.moved).slice(cards.length)).toContainEqual({
			...now,
			page: '/blinken/old/'
		});
	});
});
