import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BUILD } from '../../../scripts/root';
import { DESK_PATH, TOKEN_HEADER, TOKEN_META } from '../../../src/desk/protocol';
import * as words from '../../../src/desk/strings';
import { files } from './built';

/** Letters that a text must have to be nobody else's. */
const LONG = 24;

/** All texts of the desk that stand in its code to the letter. */
const TEXTS = Object.values(words)
	.flatMap((part): unknown[] => Object.values(part))
	.filter((text) => typeof text === 'string' && text.length >= LONG) as readonly string[];

const TOLD = [...TEXTS, DESK_PATH, TOKEN_HEADER, TOKEN_META, 'shuttle-desk'];

test('nothing of the editor’s desk is in the build: no page, no script, no word', () => {
	expect(TEXTS.length).toBeGreaterThan(10);
	expect([...files].filter((file) => /(?:^|[/.-])desk(?:[/.-]|$)/.test(file))).toEqual([]);
	const readable = [...files].filter((file) => /\.(?:html|js|css|json|xml|txt|map)$/.test(file));
	const found = readable.flatMap((file) => {
		const text = readFileSync(join(BUILD, file), 'utf8');
		return TOLD.filter((told) => text.includes(told)).map((told) => `${file}: ${told}`);
	});
	expect(found).toEqual([]);
});
