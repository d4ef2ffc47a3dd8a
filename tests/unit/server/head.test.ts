import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/lib/languages';
import {
	alternates,
	canonical,
	inLanguage,
	withElements,
	wordsOf
} from '../../../src/lib/server/head';

const FRENCH = { tag: 'fr', dir: 'ltr', root: '/fr/' } as const;
const ARABIC = { tag: 'ar', dir: 'rtl', root: '/ar/' } as const;

describe('languages', () => {
	it('a page of the only language names no other', () => {
		expect(alternates('https://example.org', '/blinken/')).toEqual([]);
	});

	it('a page of one of several names itself, its counterparts, and the first for everybody else', () => {
		const named = (path: '/blinken/' | '/ar/blinken/'): string[] =>
			alternates('https://example.org', path, [ENGLISH, FRENCH, ARABIC]);
		expect(named('/blinken/')).toEqual([
			'<link rel="alternate" hreflang="en" href="https://example.org/blinken/"/>',
			'<link rel="alternate" hreflang="fr" href="https://example.org/fr/blinken/"/>',
			'<link rel="alternate" hreflang="ar" href="https://example.org/ar/blinken/"/>',
			'<link rel="alternate" hreflang="x-default" href="https://example.org/blinken/"/>'
		]);
		// What one names, the others name too, or search engines believe none of them.
		expect(named('/ar/blinken/')).toEqual(named('/blinken/'));
	});

	it('the frame of all pages takes its language and direction from there', () => {
		const frame = '<!doctype html>\n<html lang="%lang%" dir="%dir%">';
		expect(inLanguage(frame)).toBe('<!doctype html>\n<html lang="en" dir="ltr">');
		expect(inLanguage(frame, ARABIC)).toBe('<!doctype html>\n<html lang="ar" dir="rtl">');
	});
});

it('the canonical address stands in an attribute, whatever the origin holds', () => {
	expect(canonical('https://example.org/a&b', '/blinken/')).toBe(
		'<link rel="canonical" href="https://example.org/a&amp;b/blinken/"/>'
	);
});

it('the words of a page are those that readers see, not their escapes', () => {
	expect(
		wordsOf(
			'<title>Q &amp; A &lt;3 · Shuttle</title><meta name="description" content="&quot;So&quot;">'
		)
	).toEqual({ title: 'Q & A <3', description: '"So"' });
});

it('elements come last in the head, after all that Svelte counts', () => {
	expect(withElements('<head><!--x--></head><body></body>', ['<a>', '<b>'])).toBe(
		'<head><!--x--><a><b></head><body></body>'
	);
});
