/** The basemap's colours, as the theme has them. */

export interface Palette {
	readonly sea: string;
	readonly land: string;
	readonly visited: string;
	readonly coast: string;
	readonly border: string;
}

/**
 * The light theme's colours, with paper itself for the sea: what is printed is drawn before the
 * page's own colours turn to those of paper.
 */
export const PAPER: Palette = {
	sea: '#fff',
	land: '#faf7f0',
	visited: '#f3e6cb',
	coast: '#a9b9c0',
	border: '#d3cab8'
};

/** Reads the tokens that hold for an element. */
export function readPalette(element: Element): Palette {
	const style = getComputedStyle(element);
	const token = (name: string) => style.getPropertyValue(name).trim();
	return {
		sea: token('--sea'),
		land: token('--land'),
		visited: token('--land-visited'),
		coast: token('--coast'),
		border: token('--border')
	};
}

const QUERIES = [
	'(prefers-color-scheme: dark)',
	'(prefers-contrast: more)',
	'(forced-colors: active)'
];

/**
 * Calls back when the theme may have changed: by the system, or by an attribute of the page.
 * @returns a function that ends the watch
 */
export function watchTheme(onchange: () => void): () => void {
	const queries = QUERIES.map((query) => matchMedia(query));
	for (const query of queries) query.addEventListener('change', onchange);
	const observer = new MutationObserver(onchange);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'class', 'style'] });
	return () => {
		for (const query of queries) query.removeEventListener('change', onchange);
		observer.disconnect();
	};
}
