import adapter from '@sveltejs/adapter-static';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseDocument } from 'yaml';

const content = process.env.CONTENT
	? pathToFileURL(`${resolve(process.env.CONTENT)}/`)
	: new URL('content/', import.meta.url);

/**
 * The old addresses, with what was embedded of a trip or stop. No route knows them and no page links
 * to them, so they are prerendered by name. What is wrong with the file the loader says, with a
 * line: here it is taken as empty.
 * @returns {`/${string}`[]}
 */
function oldAddresses() {
	try {
		const file = new URL('moved.yaml', content);
		const moved = parseDocument(readFileSync(file, 'utf8')).toJS();
		return Object.entries(moved ?? {}).flatMap(([from, to]) => {
			if (!from.startsWith('/')) return [];
			const [, traveler, trip] = String(to).split('/');
			const embedded = existsSync(new URL(`trips/${traveler}/${trip}.yaml`, content));
			const old = /** @type {`/${string}`} */ (from);
			return embedded ? [old, /** @type {const} */ (`/embed${old}`)] : [old];
		});
	} catch {
		return [];
	}
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '404.html', strict: true }),
		paths: {
			// Pages name their assets relatively, so one build serves at the root and below any
			// sub-path. Only 404.html, which has no fixed depth, needs to know the sub-path.
			base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''),
			relative: true
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		// Registered by the page itself, once it is complete and where the reader lets it.
		serviceWorker: { register: false },
		version: { name: process.env.SITE_VERSION ?? 'unknown' },
		// A style sheet of a few rules is shorter than the request for it.
		inlineStyleThreshold: 2500,
		prerender: {
			entries: ['*', ...oldAddresses()],
			handleHttpError: 'fail',
			handleMissingId: 'fail'
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../scripts/**/*.ts', '../playwright.config.ts']
			})
		}
	}
};
