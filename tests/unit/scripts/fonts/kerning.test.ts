import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { CUTS, type Cut } from '../../../../scripts/fonts/cuts';
import { kerningOf } from '../../../../scripts/fonts/kerning';
import type { Kerning } from '../../../../scripts/fonts/gpos';

const { resolve } = createRequire(import.meta.url);
const kerned = CUTS.filter(
	(cut): cut is Cut & { readonly kerning: number } => cut.kerning !== undefined
);

/** The kerning of the cut that the site has, and of the same cut of the typeface itself. */
async function both(cut: Cut): Promise<{ readonly ours: Kerning; readonly theirs: Kerning }> {
	const shipped = readFileSync(join('src/lib/styles/fonts', `${cut.name}.woff2`));
	const options = { keepFeatures: ['kern'], targetFormat: 'sfnt' } as const;
	const ours = await subsetFont(shipped, cut.stock, options);
	const theirs = await subsetFont(readFileSync(resolve(cut.from)), cut.stock, {
		...options,
		...(cut.axes ? { variationAxes: cut.axes } : {})
	});
	return { ours: kerningOf(ours, cut.stock, 1), theirs: kerningOf(theirs, cut.stock, 1) };
}

const at = (kerning: Kerning, [first, second]: readonly [number, number]): number =>
	kerning.get(first)?.get(second) ?? 0;

function pairsOf(kerning: Kerning): [number, number][] {
	return [...kerning].flatMap(([first, row]) =>
		[...row.keys()].map((second): [number, number] => [first, second])
	);
}

describe.each(kerned)('kerning written anew for $name', (cut) => {
	let ours: Kerning;
	let theirs: Kerning;
	beforeAll(async () => {
		({ ours, theirs } = await both(cut));
	});

	it('is the typeface’s own, but for what is rounded off, so that no word looks otherwise', () => {
		const off = [...pairsOf(theirs), ...pairsOf(ours)].filter(
			(pair) => Math.abs(at(ours, pair) - at(theirs, pair)) > cut.kerning / 2
		);
		expect(off).toEqual([]);
	});

	it('is there: thousands of pairs', () => {
		expect(pairsOf(ours).length).toBeGreaterThan(2000);
	});
});
