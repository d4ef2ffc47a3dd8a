import type { Thing, WithContext } from 'schema-dts';

/** A thing as it stands on a page by itself. */
export type Described = Exclude<Thing, string>;

/**
 * The element that tells machines what a page is about: data, which no policy for scripts speaks
 * of and no browser runs.
 */
export function dataElement(thing: Described): string {
	const data: WithContext<Described> = { '@context': 'https://schema.org', ...thing };
	// As HTML it ends at the first "</script", wherever that stands, and "<!--" opens a comment.
	const text = JSON.stringify(data).replaceAll('<', '\\u003c');
	return `<script type="application/ld+json">${text}</script>`;
}
