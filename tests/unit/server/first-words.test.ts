import { describe, expect, it } from 'vitest';
import { withFirstWords } from '../../../src/lib/server/first-words';

const STOP = '/[traveler]/[trip]/[stop]';
const page = (body: string) => `<html><head><title>Doha</title></head><body>${body}</body></html>`;
const QUOTED = page(
	'<h1>Doha</h1><figure id="arrives" class="later"></figure><figure id="leaves">'
);

describe('a page whose first picture is to have its first words', () => {
	it('asks the browser to wait for the first excerpt of a stop', () => {
		expect(withFirstWords(QUOTED, STOP)).toBe(
			QUOTED.replace('</head>', '<link rel="expect" href="#arrives" blocking="render"/></head>')
		);
	});

	it('asks it to wait for the heading after the facts where no excerpt speaks of the stop', () => {
		const silent = page('<h1>Doha</h1><h2 id="visits">Before</h2><h2 id="evidence">How</h2>');
		expect(withFirstWords(silent, STOP)).toContain('href="#visits"');
	});

	it('does not ask it to wait for nothing', () => {
		expect(withFirstWords(page('<h1>Doha</h1>'), STOP)).toBe(page('<h1>Doha</h1>'));
	});

	it('leaves other pages as they are', () => {
		for (const route of ['/', '/articles/[article]', null]) {
			expect(withFirstWords(QUOTED, route)).toBe(QUOTED);
		}
	});
});
