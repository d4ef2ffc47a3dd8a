import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
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

// It stands in every page by `src/hooks.server.ts`: a request for it would delay the first paint.
const themeScript = readFileSync(new URL('src/theme.js', import.meta.url));
const themeHash = createHash('sha256').update(themeScript).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: true,
		// Svelte's own are twice as long, and stand with almost every element.
		cssHash: ({ hash, filename }) => `s-${hash(relative(import.meta.dirname, filename)).slice(-4)}`
	},
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
				'script-src': ['self', `sha256-${themeHash}`],
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
		// All styles stand in the page: on a slow line the first paint waits for one answer, not for two.
		inlineStyleThreshold: Infinity,
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
