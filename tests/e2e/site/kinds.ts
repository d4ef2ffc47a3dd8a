import { articles, OCTOBER } from './content';

/** One page of each kind that the site has, as name and path. */
export const KINDS: readonly { readonly name: string; readonly path: string }[] = [
	{ name: 'the atlas', path: '' },
	{ name: 'a traveler', path: 'blinken/' },
	{ name: 'a trip', path: OCTOBER.path },
	{ name: 'a stop with excerpts', path: `${OCTOBER.path}doha/` },
	{ name: 'a stop visited twice', path: `${OCTOBER.path}amman-2/` },
	{ name: 'a transit', path: 'blinken/2022-04-kyiv/rzeszow/' },
	{ name: 'the articles', path: 'articles/' },
	{ name: 'an article', path: `articles/${articles[0] ?? ''}/` },
	{ name: 'the method', path: 'about/' }
];
