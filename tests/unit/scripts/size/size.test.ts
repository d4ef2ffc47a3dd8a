import { describe, expect, it } from 'vitest';
import { moduleImports, pageAssets, pageSheets } from '../../../../scripts/size/assets';
import { heaviest, judge } from '../../../../scripts/size/budget';
import { kindOf } from '../../../../scripts/size/kinds';
import { kilobytes, table } from '../../../../scripts/size/table';
import { roughly, scale, sent, type Site } from '../../../../scripts/size/weigh';

const travelers = new Set(['blinken']);

describe('kindOf', () => {
	it.each([
		['', 'atlas'],
		['404.html', 'missing'],
		['about/', 'about'],
		['articles/', 'articles'],
		['articles/reuters-1/', 'articles/…'],
		['blinken/', 'traveler'],
		['blinken/2023-10/', 'trip'],
		['blinken/2023-10/doha/', 'stop']
	])('calls %j the kind %j', (page, kind) => {
		expect(kindOf(page, travelers)).toBe(kind);
	});
});

describe('pageAssets', () => {
	it('finds what a page loads, with its relative addresses resolved, and nothing else', () => {
		const html = `
			<link href="../../_app/immutable/assets/0.abc.css" rel="stylesheet">
			<link rel="modulepreload" href="../../_app/immutable/entry/start.js">
			<link rel="preload" as="font" href="../../_app/immutable/assets/serif.woff2">
			<link rel="canonical" href="https://example.org/">
			<a href="../doha/">Doha</a>
			<script>import("../../_app/immutable/entry/start.js").then(() => import("../../_app/immutable/entry/app.js"))</script>`;
		expect(pageAssets(html, 'blinken/trip/index.html')).toEqual([
			'_app/immutable/assets/0.abc.css',
			'_app/immutable/entry/start.js',
			'_app/immutable/assets/serif.woff2',
			'_app/immutable/entry/app.js'
		]);
	});
});

it('a style sheet whose rules stand in the page is not loaded with it, but it is one of its sheets', () => {
	const html = `<link href="../a.css" rel="stylesheet" disabled media="(max-width: 0)">
		<link href="../b.css" rel="stylesheet"><link href="../c.js" rel="modulepreload">`;
	expect(pageAssets(html, 'blinken/index.html')).toEqual(['b.css', 'c.js']);
	expect(pageSheets(html, 'blinken/index.html')).toEqual(['a.css', 'b.css']);
});

describe('moduleImports', () => {
	it('follows static imports only: what a script asks for later is measured in the browser', () => {
		const code =
			'import{a}from"../chunks/a.js";import"./b.js";export{c}from"./c.js";import("./d.js")';
		expect(moduleImports(code, '_app/immutable/entry/start.js')).toEqual([
			'_app/immutable/chunks/a.js',
			'_app/immutable/entry/b.js',
			'_app/immutable/entry/c.js'
		]);
	});
});

function site(files: Record<string, string>): Site {
	return {
		has: (path) => path in files,
		read: (path) => {
			const text = files[path];
			if (text === undefined) throw new Error(`no ${path}`);
			return Buffer.from(text);
		}
	};
}

const gzipped = (text: string): number => roughly('a.js', Buffer.from(text));

describe('scale', () => {
	it('counts each file once, however many name it, through circles of imports', () => {
		const html = '<link rel="modulepreload" href="./a.js"><link rel="modulepreload" href="./b.js">';
		const a = 'import"./b.js"';
		const b = 'import"./a.js";import"./c.js"';
		const c = 'export const c=1';
		const weight = scale(
			site({ 'index.html': html, 'a.js': a, 'b.js': b, 'c.js': c }),
			roughly
		)('index.html');
		expect(weight.script).toBe(gzipped(a) + gzipped(b) + gzipped(c));
		expect(weight.total).toBe(weight.script + gzipped(html));
	});

	it('weighs what a host sends: Brotli for text', () => {
		const files = {
			'index.html': '<link rel="stylesheet" href="./a.css">',
			'a.css': 'x'.repeat(5000)
		};
		expect(scale(site(files), sent)('index.html').style).toBeLessThan(40);
	});

	it('does not count a font as smaller than it is', () => {
		const html = '<link rel="preload" as="font" href="./a.woff2">';
		const files = { 'index.html': html, 'a.woff2': 'x'.repeat(5000) };
		for (const measure of [sent, roughly]) {
			expect(scale(site(files), measure)('index.html').other).toBe(5000);
		}
	});
});

describe('heaviest', () => {
	it('keeps of each kind the page that weighs most', () => {
		const a = { kind: 'stop', page: 'a/', total: 10 };
		const b = { kind: 'stop', page: 'b/', total: 30 };
		const c = { kind: 'trip', page: 'c/', total: 20 };
		expect(heaviest([a, b, c])).toEqual([b, c]);
	});
});

describe('judge', () => {
	it('judges the heaviest page of a kind, not the first', () => {
		const pages = [
			{ kind: 'stop', page: 'a/', total: 10 },
			{ kind: 'stop', page: 'b/', total: 30 },
			{ kind: 'trip', page: 'c/', total: 20 }
		];
		expect(judge(pages, { stop: 25, trip: 25 })).toEqual([
			{ kind: 'stop', page: 'b/', total: 30, allowed: 25, ok: false },
			{ kind: 'trip', page: 'c/', total: 20, allowed: 25, ok: true }
		]);
	});

	it('fails a kind without a budget, or a new kind of page would go unweighed', () => {
		expect(judge([{ kind: 'embed', page: 'embed/', total: 1 }], {})[0]?.ok).toBe(false);
	});
});

describe('table', () => {
	it('aligns figures at their end', () => {
		expect(
			table([
				['kind', 'total'],
				['stop', kilobytes(47_260)],
				['articles', kilobytes(9_000)]
			])
		).toBe('kind        total\nstop      47.3 kB\narticles   9.0 kB');
	});
});
