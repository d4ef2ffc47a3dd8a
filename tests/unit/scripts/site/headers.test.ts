import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, policy } from '../../../../scripts/site/headers';
import { caddyExample, nginxExample, underscoreHeaders } from '../../../../scripts/site/host-files';

const header = (path: string, name: string): string =>
	headersFor(path).find(([candidate]) => candidate === name)?.[1] ?? '';

describe('the headers', () => {
	it('let others frame what is made for it, and nothing else', () => {
		const framers = (path: string): string =>
			/frame-ancestors ([^;]+)/.exec(header(path, 'Content-Security-Policy'))?.[1] ?? '';
		expect(framers('embed/')).toBe('*');
		expect(framers('embed/blinken/a/b/')).toBe('*');
		for (const path of ['', 'embed/build/', 'blinken/embed/', 'about/index.html', '404.html']) {
			expect([path, framers(path)]).toEqual([path, "'self'"]);
		}
	});

	it('allow nothing inline, no evaluation and no other origin', () => {
		expect(policy(false)).not.toMatch(/unsafe|https?:|\*|blob:/);
	});

	it('weigh little on what is no page: forty files a page would carry them for nothing', () => {
		const names = (path: string): string[] => headersFor(path).map(([name]) => name);
		for (const path of ['_app/immutable/a.js', 'basemap/7f8e/world/0-0.json', 'favicon.svg']) {
			expect(names(path)).not.toContain('Content-Security-Policy');
			expect(names(path)).toContain('X-Content-Type-Options');
		}
		expect(names('service-worker.js')).toContain('Content-Security-Policy');
		expect(names('blinken/index.html')).toContain('Permissions-Policy');
	});

	it('let a browser keep for ever only what changes its name with its content', () => {
		expect(header('_app/immutable/a.js', 'Cache-Control')).toContain('immutable');
		expect(header('basemap/7f8e/world/0-0.json', 'Cache-Control')).toContain('immutable');
		for (const path of ['', '_app/version.json', 'service-worker.js', 'offline/manifest.json']) {
			expect([path, header(path, 'Cache-Control')]).toEqual([path, 'no-cache']);
		}
	});

	it('stand in the examples for nginx and Caddy; else "npm run headers" writes them', () => {
		expect(readFileSync('docs/deploy/nginx.conf', 'utf8')).toBe(nginxExample());
		expect(readFileSync('docs/deploy/Caddyfile', 'utf8')).toBe(caddyExample());
	});

	it('give each address one policy in _headers: hosts differ in what two would mean', () => {
		const text = underscoreHeaders(['_app', 'blinken', 'embed']);
		const rules = text.split(/\n(?=\/)/).filter((rule) => rule.includes('Content-Security-Policy'));
		const paths = rules.map((rule) => rule.split('\n')[0]);
		expect(paths).toEqual(['/', '/_app/*', '/blinken/*', '/embed/*']);
		expect(rules.filter((rule) => rule.includes('frame-ancestors *'))).toHaveLength(1);
	});
});
