/**
 * Links that scroll to a passage of the original: text fragments of the WICG specification
 * "URL Fragment Text Directives" (https://wicg.github.io/scroll-to-text-fragment/).
 */

/** Longer passages are named by their first and last words, so that a link stays short. */
const WHOLE_UP_TO = 120;
const EDGE_WORDS = 6;

/** Percent-encodes a text for a text directive, where `-`, `,` and `&` have a meaning. */
function encode(text: string): string {
	return encodeURIComponent(text).replaceAll('-', '%2D');
}

/**
 * @param url the article's address; a fragment that it has is kept before the directive
 * @param passage words to the letter as in the article
 */
export function textFragmentHref(url: string, passage: string): string {
	const words = passage.trim().split(/\s+/);
	const directive =
		passage.length <= WHOLE_UP_TO || words.length <= 2 * EDGE_WORDS
			? encode(words.join(' '))
			: `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
	return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}
