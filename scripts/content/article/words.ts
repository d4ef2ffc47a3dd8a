/** Text of any origin to the plain paragraphs of an article file. */

/** What nobody sees and no quotation needs; marks of direction stay, they are the article's. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\ufff9-\ufffb]/g;
const CONTROL = /[^\P{Cc}\t\n]/gu;

/** One paragraph on one line. */
export function plain(text: string): string {
	return text.toWellFormed().replace(UNSEEN, '').replace(CONTROL, ' ').replace(/\s+/gu, ' ').trim();
}

/** Lines that belong to the page and not to the article. */
const FURNITURE =
	/^(?:advertisement|sponsored(?: content)?|share(?: this)?(?: article| story| post)?|related(?: articles?| stories| posts)?:?|read (?:more|also|next):?.{0,160}|see also:.{0,160}|subscribe.{0,80}|sign up.{0,80}|newsletter|copy link|print|comments?(?: \(\d+\))?|leave a (?:comment|reply)|follow us.{0,60}|tags?:.{0,160}|filed under.{0,80}|skip to (?:main )?content|cookie.{0,80}|all rights reserved\.?|©.{0,120}|loading\.*|listen to (?:this )?article.{0,40}|\d+ min(?:ute)?s? read|facebook|twitter|whatsapp|linkedin|telegram|e-?mail)$/i;

export interface Kept {
	readonly paragraphs: readonly string[];
	/** What was left out, for the editor to see. */
	readonly dropped: readonly string[];
}

/** The paragraphs that have words and are no furniture. */
export function kept(paragraphs: readonly string[]): Kept {
	const clean = paragraphs.map(plain).filter((paragraph) => paragraph !== '');
	return {
		paragraphs: clean.filter((paragraph) => !FURNITURE.test(paragraph)),
		dropped: clean.filter((paragraph) => FURNITURE.test(paragraph))
	};
}
