import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { loadAtlas } from '../../../../src/lib/server/content/atlas';
import { readContent } from '../../../../src/lib/server/content/files';
import { kmOutside } from '../../../../src/lib/server/content/outlines';

// Many whole loads: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const dir = fileURLToPath(new URL('../../../../content', import.meta.url));

describe('the content of this repository', () => {
	it('has no problem', () => {
		expect(() => loadAtlas(readContent(dir))).not.toThrow();
	});

	it('has an outline for every country with a numeric code, so that every place is checked', () => {
		const { places } = loadAtlas(readContent(dir));
		const unchecked = [...places.values()].filter(
			({ country, position }) =>
				country.numeric !== '' && kmOutside(country.numeric, position) === null
		);
		expect(unchecked.map(({ id }) => id)).toEqual([]);
	});
});
