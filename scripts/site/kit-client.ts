/** What we take out of the part of SvelteKit that runs in the browser, while it is built. */
import type { Plugin } from 'vite';

interface Change {
	readonly from: string;
	readonly to: string;
}

const CHANGES: readonly Change[] = [
	// It looks for links whose code is wanted as soon as they come into view, before the new words are
	// painted. No page of ours has one.
	{
		from: '\tafter_navigate_callbacks.add(after_navigate);\n\tafter_navigate();\n',
		to: ''
	},
	// Taken apart as an object, all of Svelte is wanted.
	{
		from: 'const { onMount, tick } = svelte;',
		to: 'const onMount = svelte.onMount, tick = svelte.tick;'
	},
	// The page that tells of failures is there before a hand can lead to one, and is kept for reading
	// without a network (`keep`, from QuietWork.svelte), but most readers of one page never need it.
	{
		from: '\tvoid default_error_loader();\n',
		to: `	for (const sign of ['pointermove', 'pointerdown', 'keydown', 'keep']) {
		const once = { once: true, passive: true };
		addEventListener(sign, () => default_error_loader().catch(noop), once);
	}
`
	}
];

export const kitClient: Plugin = {
	name: 'kit-client',
	enforce: 'pre',
	transform: {
		filter: { id: /\/kit\/src\/runtime\/client\/client\.js$/ },
		handler(code) {
			return CHANGES.reduce((changed, { from, to }) => {
				if (!changed.includes(from))
					this.error(`SvelteKit no longer says ${JSON.stringify(from)}.`);
				return changed.replace(from, () => to);
			}, code);
		}
	}
};
