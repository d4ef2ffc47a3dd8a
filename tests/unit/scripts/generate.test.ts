import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedContent } from '../../../scripts/generate/content';
import { loadAtlas } from '../../../src/lib/server/content/atlas';

const own = {
	places: readFileSync('content/places.csv', 'utf8'),
	countries: readFileSync('content/countries.csv', 'utf8')
};

describe('generated content', () => {
	const files = generatedContent(320, own);

	it('passes every check of the loader, so that what is measured is a real atlas', () => {
		const bytes = new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
		const atlas = loadAtlas(bytes);
		expect(atlas.stopsByKey.size).toBe(320);
		expect(atlas.travelers.size).toBe(2);
		expect(atlas.articles.flatMap(({ excerpts }) => excerpts)).toHaveLength(16);
	});

	it('is the same each time, so that two measurements compare', () => {
		expect([...generatedContent(320, own)]).toEqual([...files]);
		expect([...generatedContent(320, own, 2)]).not.toEqual([...files]);
	});
});
