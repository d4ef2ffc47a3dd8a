import { describe, expect, it } from 'vitest';
import { changed } from '../../../../scripts/site/kit-client';

describe("changing SvelteKit's client", () => {
	it('changes each place to the letter, signs of a replacement included', () => {
		const changes = [
			{ from: 'a()', to: "'$&'" },
			{ from: 'b()', to: '' }
		];
		expect(changed('a(); b(); c()', changes)).toBe("'$&'; ; c()");
	});

	it('fails where a place is no longer there: the list has to be looked through again', () => {
		expect(() => changed('a()', [{ from: 'b()', to: '' }])).toThrow(
			'SvelteKit no longer says "b()"'
		);
	});
});
