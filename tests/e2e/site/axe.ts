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

/** What axe finds wrong with a page as it is now, an element a line. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
	// No page frames another origin, so axe may run in the page itself; handing over all that is
	// right, element by element, would take longer than the finding.
	const builder = new AxeBuilder({ page, axeSource })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] });
	const { violations: found } = await (rules ? builder.withRules([...rules]) : builder).analyze();
	return found.flatMap(({ id, impact, nodes }) =>
		nodes.map((node) => `${impact} ${id}: ${node.target.join(' ')}`)
	);
}
