/**
 * Parts of a page that no script changes. They are drawn on the server alone and stand in the page
 * once: scripts that start leave them as they are, so nothing is shipped as data too. Only for a
 * reader who comes from another page are they drawn from data, by the same component.
 */
import type { Component } from 'svelte';
import { href } from '$lib/href';
import { partPath } from '$lib/urls';
import type { PartName, PartProps } from './parts.server';

export type Printed<Props extends object> =
	{ readonly markup: () => string } | { readonly Body: Component<Props>; readonly props: Props };

/**
 * For a page's universal `load`.
 * @param load the component that draws the part
 * @throws when its data cannot be read
 */
export async function printed<Name extends PartName>(
	name: Name,
	load: () => Promise<{ readonly default: Component<PartProps<Name>> }>,
	fetch: typeof globalThis.fetch
): Promise<Printed<PartProps<Name>>> {
	if (import.meta.env.SSR) {
		const server = await import('./parts.server');
		const { default: Body } = await load();
		// Drawn while the page is: only then are links relative to it.
		return { markup: () => server.markupOf(Body, server.partProps(name)) };
	}
	const here = document.querySelector(`[data-part="${name}"]`);
	if (here) return { markup: () => here.innerHTML };
	const [{ default: Body }, response] = await Promise.all([load(), fetch(href(partPath(name)))]);
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return { Body, props: (await response.json()) as PartProps<Name> };
}
