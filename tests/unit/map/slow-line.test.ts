import { describe, expect, it } from 'vitest';
import { isSlow } from '$lib/map/slow-line';

describe('a slow line', () => {
	it.each([
		['nothing told', {}, false],
		['a good line', { rtt: 50, saveData: false }, false],
		['the reader asks for less', { rtt: 50, saveData: true }, true],
		['the slowest that is good', { rtt: 250 }, false],
		['slow 4G', { rtt: 550 }, true]
	])('%s', (_, line, slow) => {
		expect(isSlow(line)).toBe(slow);
	});
});
