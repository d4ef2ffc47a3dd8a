import { describe, expect, it } from 'vitest';
import { resolveRequest } from '../../../../scripts/site/resolve';

const files = new Set(['index.html', '404.html', 'blinken/index.html', 'data/places é.csv']);

describe('resolveRequest', () => {
	it('sends a folder’s page where the address ends in a slash', () => {
		expect(resolveRequest(files, '/', '/')).toEqual({ kind: 'file', path: 'index.html' });
		expect(resolveRequest(files, '/', '/blinken/')).toEqual({
			kind: 'file',
			path: 'blinken/index.html'
		});
	});

	it('redirects a folder named without its slash, or relative links would break', () => {
		expect(resolveRequest(files, '/', '/blinken')).toEqual({ kind: 'redirect', to: '/blinken/' });
		expect(resolveRequest(files, '/some/path/', '/some/path/blinken')).toEqual({
			kind: 'redirect',
			to: '/some/path/blinken/'
		});
		expect(resolveRequest(files, '/some/path/', '/some/path')).toEqual({
			kind: 'redirect',
			to: '/some/path/'
		});
	});

	it('guesses no extension: what works here must work on every host', () => {
		expect(resolveRequest(files, '/', '/404')).toEqual({ kind: 'missing' });
		expect(resolveRequest(files, '/', '/index.html/')).toEqual({ kind: 'missing' });
	});

	it('understands percent-encoding and survives a broken one', () => {
		expect(resolveRequest(files, '/', '/data/places%20%C3%A9.csv')).toEqual({
			kind: 'file',
			path: 'data/places é.csv'
		});
		expect(resolveRequest(files, '/', '/%E0%A4%A')).toEqual({ kind: 'missing' });
	});

	it('answers only below its base', () => {
		expect(resolveRequest(files, '/some/path/', '/some/path/')).toEqual({
			kind: 'file',
			path: 'index.html'
		});
		expect(resolveRequest(files, '/some/path/', '/blinken/')).toEqual({ kind: 'missing' });
		expect(resolveRequest(files, '/some/path/', '/some/pathology/')).toEqual({ kind: 'missing' });
	});

	it('never leaves the folder: it answers from a list, not from the disk', () => {
		for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json']) {
			expect(resolveRequest(files, '/', path)).toEqual({ kind: 'missing' });
		}
	});
});
