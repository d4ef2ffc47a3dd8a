import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import config from '../../../svelte.config.js';

/** As Svelte has it (`src/utils.js`): the tail of its digits tells texts apart best. */
const hash = (text: string): string => {
	let sum = 5381;
	for (const letter of [...text].reverse()) sum = ((sum << 5) - sum) ^ letter.charCodeAt(0);
	return (sum >>> 0).toString(36);
};

it('names each component’s styles in its own way, short as the names are', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.svelte'))
		.map((file) => join(process.cwd(), 'src', file));
	const names = files.map((filename) =>
		config.compilerOptions?.cssHash?.({ hash, css: '', name: '', filename })
	);
	expect(new Set(names).size).toBe(files.length);
});
