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
	['on-route', 'second'],
	['second', 'paper'],
	['map-text', 'land'],
	['map-text', 'land-visited'],
	['water-text', 'sea']
];

const GRAPHICS: readonly (readonly [string, string])[] = [
	['route', 'sea'],
	['route', 'land'],
	['route', 'land-visited'],
	['second', 'sea'],
	['second', 'land'],
	['second', 'land-visited'],
	['control', 'paper']
];

type Triple = readonly [number, number, number];

/** Linear sRGB of `#rrggbb`. */
function linear(hex: string): Triple {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const value = parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return [red, green, blue];
}

const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple => {
	const [a = 0, b = 0, c = 0] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z);
	return [a, b, c];
};

/** CIE L*a*b* (D65) of linear sRGB. */
function lab(colour: Triple): Triple {
	const [x, y, z] = times(
		[
			[0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505],
			[0.2126, 0.7152, 0.0722],
			[0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089]
		],
		colour
	).map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116));
	return [116 * (y ?? 0) - 16, 500 * ((x ?? 0) - (y ?? 0)), 200 * ((y ?? 0) - (z ?? 0))];
}

/** How eyes without one kind of cone see linear sRGB (Machado, Oliveira and Fernandes, 2009). */
const EYES: readonly (readonly [string, readonly Triple[]])[] = [
	[
		'without red cones',
		[
			[0.152286, 1.052583, -0.204868],
			[0.114503, 0.786281, 0.099216],
			[-0.003882, -0.048116, 1.051998]
		]
	],
	[
		'without green cones',
		[
			[0.367322, 0.860646, -0.227968],
			[0.280085, 0.672501, 0.047413],
			[-0.01182, 0.04294, 0.968881]
		]
	],
	[
		'without blue cones',
		[
			[1.255528, -0.076749, -0.178779],
			[-0.078411, 0.930809, 0.147602],
			[0.004733, 0.691367, 0.3039]
		]
	]
];

describe.each([
	['light', light],
	['dark', chosenDark]
] as const)('the two colours of a comparison in the %s theme', (_, tokens) => {
	it.each(EYES)('are far apart for eyes %s (CIE 1976 difference above 40)', (_eyes, matrix) => {
		const seen = ['route', 'second'].map((name) =>
			lab(times(matrix, linear(tokens.get(`--${name}`) ?? '')))
		);
		const [a = [0, 0, 0], b = [0, 0, 0]] = seen;
		expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(40);
	});
});

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
