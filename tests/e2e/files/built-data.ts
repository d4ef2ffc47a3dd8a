/** What the built pages tell machines, as texts and parsed. */
import jsonld, { type NodeObject } from 'jsonld';
import { page, type Page } from './built';

export interface Node {
	readonly '@type'?: string;
	readonly '@id'?: string;
	readonly [name: string]: unknown;
}

/** The texts of a page's data elements, as a browser sees them: up to the first end of the element. */
export function dataTexts({ html }: Page): string[] {
	return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
		([, text = '']) => text
	);
}

/** The data of a page; nothing where it has none, or more than one. */
export function dataOf(page: Page): Node | null {
	const [text, ...more] = dataTexts(page);
	return text === undefined || more.length > 0 ? null : (JSON.parse(text) as Node);
}

/** Where the site lies, as far as the build knows; it is the same site anywhere. */
const SITE =
	/<link rel="canonical" href="([^"]*)"/.exec(page('index.html').html)?.[1] ??
	'https://example.org/';

/** The full address of a page, and of what it names relative to itself. */
export function full({ file }: Pick<Page, 'file'>, address = ''): string {
	return new URL(address, SITE + file.replace(/index\.html$/, '')).href;
}

/** The file of the build at a full address, and a fragment; nothing where it is another site's. */
export function fileAt(address: string): { file: string; fragment: string } | null {
	if (!address.startsWith(SITE)) return null;
	const [path = '', fragment = ''] = address.slice(SITE.length).split('#');
	return { file: /(^|\/)$/.test(path) ? `${path}index.html` : path, fragment };
}

/** A node and all nodes in it. */
export function nodesIn(value: unknown): Node[] {
	if (Array.isArray(value)) return value.flatMap(nodesIn);
	if (typeof value !== 'object' || value === null) return [];
	return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

/** Properties whose values are addresses. */
export const ADDRESSES = ['@id', 'url', 'contentUrl', 'mainEntityOfPage', 'license'] as const;

/** The vocabulary stands for the context of schema.org, which would have to be fetched. */
const CONTEXT = {
	'@vocab': 'https://schema.org/',
	...Object.fromEntries(
		['url', 'contentUrl', 'mainEntityOfPage', 'license', 'itemListOrder'].map((name) => [
			name,
			{ '@type': '@id' }
		])
	)
};

/**
 * The statements that a page makes, as a processor of JSON-LD understands them.
 * @param base address of the page
 * @throws where the processor would drop a part that it does not understand
 */
export async function statements(data: Node, base: string): Promise<string[]> {
	// The types of the processor do not know its option `safe`.
	const options = { base, format: 'application/n-quads', safe: true } as const;
	const quads = await jsonld.toRDF({ ...data, '@context': CONTEXT } as NodeObject, options);
	return String(quads).trim().split('\n');
}
