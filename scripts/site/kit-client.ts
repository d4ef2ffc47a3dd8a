/** What we take out of the part of SvelteKit that runs in the browser, while it is built. */
import type { Plugin } from 'vite';

interface Change {
	/** Of SvelteKit, below its `src/runtime`. */
	readonly file: string;
	readonly from: string;
	readonly to: string;
}

const CLIENT = 'client/client.js';

const CHANGES: readonly Change[] = [
	// It looks for links whose code is wanted as soon as they come into view, before the new words are
	// painted. No page of ours has one.
	{
		file: CLIENT,
		from: '\tafter_navigate_callbacks.add(after_navigate);\n\tafter_navigate();\n',
		to: ''
	},
	// Taken apart as an object, all of Svelte is wanted.
	{
		file: CLIENT,
		from: 'const { onMount, tick } = svelte;',
		to: 'const onMount = svelte.onMount, tick = svelte.tick;'
	},
	// The page that tells of failures is there before a hand can lead to one, and is kept for reading
	// without a network (`keep`, from QuietWork.svelte), but most readers of one page never need it.
	{
		file: CLIENT,
		from: '\tvoid default_error_loader();\n',
		to: `	for (const sign of ['pointermove', 'pointerdown', 'keydown', 'keep']) {
		const once = { once: true, passive: true };
		addEventListener(sign, () => default_error_loader().catch(noop), once);
	}
`
	},
	// Each link is resolved: as a path, never as the id of a route with places to fill in.
	{
		file: 'app/paths/client.js',
		from: 'resolve_route(args[0], /** @type {Record<string, string>} */ (args[1]))',
		to: 'args[0]'
	}
];

/** @throws {RangeError} when the code does not hold what is to be changed */
export function changed(code: string, changes: readonly Omit<Change, 'file'>[]): string {
	return changes.reduce((so, { from, to }) => {
		if (!so.includes(from)) {
			throw new RangeError(`SvelteKit no longer says ${JSON.stringify(from)}`);
		}
		return so.replace(from, () => to);
	}, code);
}

/** Files that are yet to come in this build. */
const missing = new Set<string>();

export const kitClient: Plugin = {
	name: 'kit-client',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	buildStart() {
		for (const { file } of CHANGES) missing.add(file);
	},
	transform: {
		filter: { id: CHANGES.map(({ file }) => `**/kit/src/runtime/${file}`) },
		handler(code, id) {
			const here = CHANGES.filter(({ file }) => id.endsWith(file));
			for (const { file } of here) missing.delete(file);
			return changed(code, here);
		}
	},
	buildEnd(error) {
		if (error || this.environment.mode !== 'build' || missing.size === 0) return;
		this.error(`SvelteKit no longer has ${[...missing].join(', ')}: see kit-client.ts.`);
	}
};
