import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tokens = ReadonlyMap<string, string>;

const css = readFileSync('src/lib/styles/tokens.css', 'utf8');

/** The custom properties of every rule with a selector, the later ones winning. */
function tokensOf(selector: string): Tokens {
	const found = new Map<string, string>();
	for (const rule of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
		if (rule[1]?.replace(/\/\*.*?\*\//gs, '').trim() !== selector) continue;
		for (const declaration of (rule[2] ?? '').matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
			found.set(declaration[1] ?? '', (declaration[2] ?? '').trim());
		}
	}
	return found;
}

const light = tokensOf(':root');
const chosenDark = tokensOf(":root[data-theme='dark']");
const systemDark = tokensOf(":root:not([data-theme='light'])");

/** Relative luminance (WCAG 2.2) of `#rrggbb`. */
function luminance(hex: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const value = parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast ratio (WCAG 2.2) of two tokens. */
function contrast(tokens: Tokens, one: string, other: string): number {
	const [a, b] = [one, other].map((name) => {
		const value = tokens.get(`--${name}`) ?? '';
		expect(value, `--${name} is a colour`).toMatch(/^#[0-9a-f]{6}$/);
		return luminance(value);
	});
	const [dark, bright] = [Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)];
	return (bright + 0.05) / (dark + 0.05);
}

const TEXT: readonly (readonly [string, string])[] = [
	['ink', 'paper'],
	['ink', 'wash'],
	['ink', 'mark'],
	['ink', 'land'],
	['ink', 'land-visited'],
	['ink', 'sea'],
	['muted', 'paper'],
	['muted', 'wash'],
	['route', 'paper'],
	['route', 'wash'],
	['paper', 'ink'],
	['on-route', 'route'],
	['map-text', 'land'],
	['map-text', 'land-visited'],
	['water-text', 'sea']
];

const GRAPHICS: readonly (readonly [string, string])[] = [
	['route', 'sea'],
	['route', 'land'],
	['route', 'land-visited'],
	['control', 'paper']
];

describe.each([
	['light', light],
	['dark', chosenDark]
] as const)('the colours of the %s theme', (_, tokens) => {
	it.each(TEXT)('%s can be read on %s (WCAG 1.4.3)', (text, ground) => {
		expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(GRAPHICS)('%s can be seen on %s (WCAG 1.4.11)', (sign, ground) => {
		expect(contrast(tokens, sign, ground)).toBeGreaterThanOrEqual(3);
	});
});

describe('the dark theme', () => {
	it('is the same whether the system or the reader chose it', () => {
		expect([...chosenDark]).toEqual([...systemDark]);
	});

	it('sets every colour that the light one sets, so that none stays behind', () => {
		const colours = [...light].filter(([, value]) => /^#|^0 /.test(value)).map(([name]) => name);
		expect([...chosenDark.keys()].sort()).toEqual(colours.sort());
	});
});
