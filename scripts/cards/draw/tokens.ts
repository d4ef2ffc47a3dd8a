/** The colours of the light theme, read from the style sheet that the site itself uses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../root';

const NAMES = [
	'sea',
	'land',
	'land-visited',
	'coast',
	'border',
	'map-text',
	'water-text',
	'paper',
	'ink',
	'muted',
	'line',
	'route',
	'on-route',
	'mark'
] as const;

export type Token = (typeof NAMES)[number];
export type Tokens = Readonly<Record<Token, string>>;

export const TOKENS_FILE = join(ROOT, 'src/lib/styles/tokens.css');

/**
 * @param css the style sheet; its first rule is the light theme's
 * @throws {Error} when a colour is missing
 */
export function readTokens(css: string): Tokens {
	const rule = css.slice(0, css.indexOf('}'));
	const found = NAMES.map((name): [Token, string] => {
		const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(rule)?.[1];
		if (value === undefined) throw new Error(`${TOKENS_FILE} has no colour --${name}`);
		return [name, value];
	});
	return Object.fromEntries(found) as Tokens;
}

export const lightTokens = (): Tokens => readTokens(readFileSync(TOKENS_FILE, 'utf8'));
