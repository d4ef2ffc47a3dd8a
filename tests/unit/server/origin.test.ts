import { afterEach, describe, expect, it, vi } from 'vitest';
import { absolute, origin, OriginError, readOrigin } from '$lib/server/origin';

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('the one configured origin', () => {
	it('is the address of the first page without a slash, so that a path can follow it', () => {
		expect(readOrigin('https://example.org')).toBe('https://example.org');
		expect(readOrigin('https://Example.org:443/')).toBe('https://example.org');
		expect(readOrigin('http://127.0.0.1:4173/')).toBe('http://127.0.0.1:4173');
	});

	it('may have a path, because the site may lie below one', () => {
		expect(readOrigin('https://example.org/shuttle/')).toBe('https://example.org/shuttle');
		vi.stubEnv('ORIGIN', 'https://example.org/shuttle/');
		expect(absolute('/blinken/')).toBe('https://example.org/shuttle/blinken/');
	});

	it('is nothing where it is not set: a page claims no address that nobody gave it', () => {
		vi.stubEnv('ORIGIN', '');
		expect(origin()).toBeUndefined();
		expect(absolute('/blinken/')).toBeUndefined();
	});

	it.each(['example.org', 'ftp://example.org', 'https://', '/shuttle'])(
		'is refused where no browser could go there: %s',
		(text) => {
			expect(() => readOrigin(text)).toThrow(OriginError);
			expect(() => readOrigin(text)).toThrow(`"${text}"`);
		}
	);

	it.each([
		'https://example.org/?a=b',
		'https://example.org/#top',
		'https://user:secret@example.org'
	])('is refused where a path cannot follow it: %s', (text) => {
		expect(() => readOrigin(text)).toThrow(/write it without .*: https:\/\/example\.org\//);
	});

	it('agrees with the sub-path that 404.html is built for, or one of the two is wrong', () => {
		expect(readOrigin('https://example.org/shuttle', '/shuttle')).toBe(
			'https://example.org/shuttle'
		);
		expect(() => readOrigin('https://example.org', '/shuttle')).toThrow(
			'ORIGIN=https://example.org/shuttle'
		);
	});
});
