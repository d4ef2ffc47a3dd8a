import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules of axe that the colours decide; all others see the same in both themes. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with a page as it is now, an element a line. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
	// No page frames another origin, so axe may run in the page itself; handing over all that is
	// right, element by element, would take longer than the finding.
	const builder = new AxeBuilder({ page })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] });
	const { violations: found } = await (rules ? builder.withRules([...rules]) : builder).analyze();
	return found.flatMap(({ id, impact, nodes }) =>
		nodes.map((node) => `${impact} ${id}: ${node.target.join(' ')}`)
	);
}
