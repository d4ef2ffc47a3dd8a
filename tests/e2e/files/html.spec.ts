import { HtmlValidate } from 'html-validate/node';
import { HTML_RULES } from '../../../scripts/site/html-rules';
import { KINDS } from '../site/kinds';
import { expect, test } from '../site/test';
import { page } from './built';

const validator = new HtmlValidate(HTML_RULES);

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
