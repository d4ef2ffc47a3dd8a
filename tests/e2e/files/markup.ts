/** The little that the tests ask of a page's markup. */

export interface Anchor {
	readonly href: string;
	readonly rel: string;
}

const entities: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'"
};

export function unescape(text: string): string {
	return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

/** Everything from the opening of one tag name to its end, as texts of the opening tag. */
function tags(html: string, name: string): string[] {
	return [...html.matchAll(new RegExp(`<${name}(?=[\\s>/])[^>]*>`, 'g'))].map(([tag]) => tag);
}

function attribute(tag: string, name: string): string | null {
	const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
	return value === undefined ? null : unescape(value);
}

/** Links of the text and of the drawn map alike. */
export function anchors(html: string): Anchor[] {
	return tags(html, 'a').flatMap((tag) => {
		const href = attribute(tag, 'href');
		return href === null ? [] : [{ href, rel: attribute(tag, 'rel') ?? '' }];
	});
}

/** Pictures that have no words: images, and drawings that are one by their role. */
export function wordless(html: string): string[] {
	const images = tags(html, 'img').filter((tag) => attribute(tag, 'alt') === null);
	const drawings = [...html.matchAll(/<[a-z][^>]*\srole="img"[^>]*>/g)].flatMap(([tag]) =>
		attribute(tag, 'aria-label')?.trim() ? [] : [tag]
	);
	return [...images, ...drawings];
}

export function ids(html: string): string[] {
	return [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescape(id));
}

export function title(html: string): string {
	return unescape(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
}
