import { describe, expect, it } from 'vitest';
import { duration } from '../../../../scripts/suite/clock';

describe('duration', () => {
	it.each([
		[0, '0 s'],
		[1_499, '1 s'],
		[59_400, '59 s'],
		[59_600, '1 min 0 s'],
		[80_000, '1 min 20 s'],
		[3_600_000, '60 min 0 s']
	])('writes %i ms as %s', (ms, words) => {
		expect(duration(ms)).toBe(words);
	});
});
