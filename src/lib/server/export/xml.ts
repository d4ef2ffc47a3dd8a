/** XML as text, every value escaped where it is written. */

export class Markup {
	constructor(readonly text: string) {}
}

export type Child = Markup | string | number | null | undefined;
export type Attributes = Readonly<Record<string, string | number>>;

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	// A parser would make a space or a line feed of these.
	'\r': '&#13;',
	'\n': '&#10;',
	'\t': '&#9;'
};

/** What XML 1.0 cannot hold, not even escaped: other control characters, halves of characters. */
const IMPOSSIBLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Safe as text and between double quotes; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
	return text
		.replace(IMPOSSIBLE, '')
		.replace(/[&<>"\r\n\t]/g, (character) => ENTITIES[character] ?? character);
}

/** An element; children that are texts or numbers are escaped, those that are nothing left out. */
export function element(name: string, attributes: Attributes, ...children: Child[]): Markup {
	const written = Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
		.join('');
	const given = children.filter((child) => child !== null && child !== undefined);
	if (given.length === 0) return new Markup(`<${name}${written}/>`);
	const inner = given.map((child) =>
		child instanceof Markup ? child.text : escapeXml(String(child))
	);
	const gap = given.some((child) => child instanceof Markup) ? '\n' : '';
	return new Markup(`<${name}${written}>${gap}${inner.join(gap)}${gap}</${name}>`);
}

/** An element that is left out where there is nothing to say. */
export function optional(name: string, value: string | undefined): Markup | null {
	return value ? element(name, {}, value) : null;
}

export const xmlDocument = (root: Markup): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`;
