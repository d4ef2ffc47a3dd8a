/** Whether a page still says what is quoted from it. */
import { parseHTML } from 'linkedom';
import { blocksOf } from '../article/blocks';
import { withoutWeight } from '../article/html-weight';
import { plain } from '../article/words';

export type Verdict =
	| { readonly state: 'matches' }
	| { readonly state: 'changed'; readonly missing: readonly string[] }
	| { readonly state: 'gone'; readonly why: string }
	| { readonly state: 'unreachable'; readonly why: string };

/**
 * @param quotes words of the article, to the letter
 * @param html the page as it is now
 */
export function verdictOf(quotes: readonly string[], html: string): Verdict {
	const words = alike(wordsOf(html));
	const missing = quotes.filter((quote) => !words.includes(alike(quote)));
	return missing.length === 0 ? { state: 'matches' } : { state: 'changed', missing };
}

function wordsOf(html: string): string {
	const light = withoutWeight(html);
	const { document } = parseHTML(
		/<body\b/i.test(light) ? light : `<html><body>${light}</body></html>`
	);
	return plain(blocksOf(document.body).join(' '));
}

/** Quotation marks and dashes are set anew with every new design of a site. */
function alike(text: string): string {
	return text
		.replace(/[‘’‛′]/g, "'")
		.replace(/[“”„″]/g, '"')
		.replace(/[‐‑‒–—]/g, '-')
		.replace(/(^|\s)- /g, '$1');
}
