import { describe, expect, it } from 'vitest';
import { FORMATS } from '$lib/server/export/formats';
import { isText, mediaType } from '../../../../scripts/site/types';

describe('a file’s media type', () => {
	it.each(FORMATS)('of $extension is that of the open data, compressed as text', (format) => {
		const path = `data/blinken.${format.extension}`;
		expect(mediaType(path)).toBe(`${format.mediaType}; charset=utf-8`);
		expect(isText(path)).toBe(true);
	});
});
