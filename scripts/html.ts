/**
 * `npm run test:html`: whether the HTML of every page of the last build is valid. `npm test` looks at
 * one page of each kind, for all of them take a minute.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { HtmlValidate } from 'html-validate/node';
import { BUILD } from './root';
import { filesBelow } from './site/files';
import { HTML_RULES } from './site/html-rules';

const validator = new HtmlValidate(HTML_RULES);
const pages = filesBelow(BUILD).filter((file) => file.endsWith('.html'));
let faults = 0;
for (const file of pages) {
	const { results } = await validator.validateString(readFileSync(join(BUILD, file), 'utf8'), file);
	for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
		console.log(`${file}:${line}:${column}  ${ruleId}  ${message}`);
		faults += 1;
	}
}
console.log(`${pages.length} pages, ${faults} faults`);
if (faults > 0 || pages.length === 0) process.exitCode = 1;
