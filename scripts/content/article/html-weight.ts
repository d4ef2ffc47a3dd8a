/** Takes out of a page what is no text, before it is parsed: most of what a saved page weighs. */

const HEAVY = [
	'script',
	'style',
	'svg',
	'noscript',
	'template',
	'iframe',
	'canvas',
	'video',
	'audio',
	'object'
];
const OPENING = new RegExp(`<(?:!--|(${HEAVY.join('|')})(?=[\\s>/]))`, 'gi');

/** Data that say who published the page, and when. */
const DATA = /^<script[^>]{0,200}application\/ld\+json/i;

/** In one pass, whatever is left open. */
export function withoutWeight(html: string): string {
	const lower = html.toLowerCase();
	let kept = '';
	let from = 0;
	OPENING.lastIndex = 0;
	for (let match = OPENING.exec(html); match; match = OPENING.exec(html)) {
		const name = match[1]?.toLowerCase();
		const closing = name === undefined ? '-->' : `</${name}`;
		const close = lower.indexOf(closing, match.index + match[0].length);
		const end = close < 0 ? html.length : name === undefined ? close + 3 : after(html, close);
		const isData = DATA.test(html.slice(match.index, match.index + 300));
		kept += html.slice(from, isData ? end : match.index);
		from = end;
		OPENING.lastIndex = end;
	}
	return kept + html.slice(from);
}

function after(html: string, close: number): number {
	const end = html.indexOf('>', close);
	return end < 0 ? html.length : end + 1;
}
