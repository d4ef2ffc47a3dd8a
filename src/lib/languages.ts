/**
 * The languages in which the site exists. Whatever says what language a page is in says it from
 * here; with a second one, pages name their counterparts without further ado.
 */

export interface Language {
	/** BCP 47 */
	readonly tag: string;
	readonly dir: 'ltr' | 'rtl';
	/** Where its pages begin: `/` for the first one, `/fr/` and the like for others. */
	readonly root: `/${string}`;
}

export const ENGLISH: Language = { tag: 'en', dir: 'ltr', root: '/' };

/** The first one is for readers of none of them. */
export const LANGUAGES: readonly [Language, ...Language[]] = [ENGLISH];
