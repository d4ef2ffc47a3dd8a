import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import type { Atlas } from '../../../../src/lib/domain/atlas';
import { loadAtlas } from '../../../../src/lib/server/content/atlas';
import { readContent } from '../../../../src/lib/server/content/files';
import type { ContentFiles } from '../../../../src/lib/server/content/files';
import { textOf } from '../../../fixtures/overlay';

// Whole loads: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const real = readContent(fileURLToPath(new URL('../../../../content', import.meta.url)));
const OCTOBER = 'trips/blinken/2023-10-israel-jordan-gulf-egypt.yaml';

/** The October trip with one stop more before its n-th one, from 0. */
function withStopBefore(place: number): ContentFiles {
	const parts = textOf(real, OCTOBER).split(/^(?= {2}- id: )/m);
	const [head = '', ...stops] = parts;
	const arrive = /arrive: (\S+)/.exec(stops[place] ?? '')?.[1] ?? '';
	const more = `  - id: cairo-9\n    place: cairo\n    arrive: ${arrive}\n    order: guess\n\n`;
	const text = [head, ...stops.slice(0, place), more, ...stops.slice(place)].join('');
	return new Map(real).set(OCTOBER, new TextEncoder().encode(text));
}

const placesOf = (atlas: Atlas): Map<string, string> =>
	new Map([...atlas.stopsByKey].map(([key, stop]) => [key, `${stop.place.id} ${stop.dates.edtf}`]));

describe('addresses for good', () => {
	it('a stop put into the middle of a trip changes no other address, for links to them are out there', () => {
		const before = placesOf(loadAtlas(real));
		for (const place of [1, 6]) {
			const after = placesOf(loadAtlas(withStopBefore(place)));
			expect(after.size).toBe(before.size + 1);
			for (const [key, what] of before) expect(after.get(key), key).toBe(what);
		}
	});
});
