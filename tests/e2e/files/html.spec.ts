import { HtmlValidate } from 'html-validate/node';
import { KINDS } from '../site/kinds';
import { expect, test } from '../site/test';
import { page } from './built';

const validator = new HtmlValidate({
	extends: ['html-validate:standard'],
	rules: {
		// Both are equal in HTML; Svelte writes void elements with a slash or without.
		'void-style': 'off',
		// Spaces at the end of a line are the compiler's.
		'no-trailing-whitespace': 'off',
		// What the site does not use is what these would ask for.
		'require-sri': 'off'
	}
});

const PAGES = [
	...KINDS.map(({ name, path }) => [name, `${path}index.html`] as const),
	['an unknown address', '404.html'] as const
];

for (const [kind, file] of PAGES) {
	test(`the HTML of ${kind} is valid, so that every browser reads the same page`, async () => {
		const report = await validator.validateString(page(file).html, file);
		const messages = report.results.flatMap((result) =>
			result.messages.map(({ line, column, ruleId, message }) =>
				[`${file}:${line}:${column}`, ruleId, message].join('  ')
			)
		);
		expect(messages).toEqual([]);
	});
}
