import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import type { Page } from '@playwright/test';

/** The rules of axe that the colours decide; all others see the same in both themes. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * axe parses the same few colours for every element of a long table, which takes a third of its
 * time: here it remembers them.
 */
const REMEMBER_COLOURS = `{
	const { prototype } = axe.commons.color.Color;
	const parse = prototype.parseString;
	const known = new Map();
	prototype.parseString = function (text) {
		const found = known.get(text);
		if (found) return Object.assign(this, found);
		const { r, g, b, alpha } = parse.call(this, text);
		known.set(text, { r, g, b, alpha });
		return this;
	};
}`;
const axeSource = `${axe.source}\n${REMEMBER_COLOURS}`;

interface Scope {
	/** Only these rules. */
	readonly rules?: readonly string[];
	/** Only what this selector finds, where the rest of the page has been seen before. */
	readonly within?: string;
}

/** What axe finds wrong with a page as it is now, an element a line. */
export async function violations(page: Page, { rules, within }: Scope = {}): Promise<string[]> {
	// No page frames another origin, so axe may run in the page itself; handing over all that is
	// right, element by element, would take longer than the finding.
	const builder = new AxeBuilder({ page, axeSource })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] });
	if (rules) builder.withRules([...rules]);
	if (within) builder.include(within);
	const { violations: found } = await builder.analyze();
	return found.flatMap(({ id, impact, nodes }) =>
		nodes.map((node) => `${impact} ${id}: ${node.target.join(' ')}`)
	);
}
