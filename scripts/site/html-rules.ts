/** What HTML must be; for html-validate. */
import type { ConfigData } from 'html-validate';

export const HTML_RULES: ConfigData = {
	extends: ['html-validate:standard'],
	rules: {
		// Both are equal in HTML; Svelte writes void elements with a slash or without.
		'void-style': 'off',
		// Spaces at the end of a line are the compiler's.
		'no-trailing-whitespace': 'off',
		// What the site does not use is what these would ask for.
		'require-sri': 'off'
	}
};
