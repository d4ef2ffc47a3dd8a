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

export interface Context {
	/** The words just before and after the passage; empty at the ends of a paragraph. */
	readonly prefix: string;
	readonly suffix: string;
}

/** Words next to a passage that tell it from an equal one. */
const CONTEXT_WORDS = 3;

function contextual(directive: string, { prefix, suffix }: Context): string {
	const before = prefix.trim().split(/\s+/).slice(-CONTEXT_WORDS).join(' ');
	const after = suffix.trim().split(/\s+/).slice(0, CONTEXT_WORDS).join(' ');
	return [before && `${encode(before)}-`, directive, after && `-${encode(after)}`]
		.filter(Boolean)
		.join(',');
}

/**
 * @param url the article's address; a fragment that it has is kept before the directive
 * @param passage words to the letter as in the article
 * @param context needed where the passage stands in the article more than once
 */
export function textFragmentHref(url: string, passage: string, context?: Context): string {
	const words = passage.trim().split(/\s+/);
	const directive =
		passage.length <= WHOLE_UP_TO || words.length <= 2 * EDGE_WORDS
			? encode(words.join(' '))
			: `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
	const full = context ? contextual(directive, context) : directive;
	return `${url}${url.includes('#') ? '' : '#'}:~:text=${full}`;
}
