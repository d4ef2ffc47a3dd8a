/** The one passage of an article that an excerpt quotes. */
import type { ExcerptItem } from './authored';
import { divergenceOf } from './divergence';
import { given } from './given';
import type { Report } from './problem';
import { between, passagesOf } from './quote';
import type { Passage } from './quote';
import type { Locate } from './source';

/** @returns `undefined` when there is none or more than one; then a problem says why */
export function findPassage(
	paragraphs: readonly string[],
	item: ExcerptItem,
	at: Locate,
	report: Report
): Passage | undefined {
	const all = passagesOf(paragraphs, item.quote);
	if (all.length === 0) {
		report({ ...at(['quote']), ...divergenceOf(paragraphs, item.quote) });
		return undefined;
	}
	const fitting = between(all, paragraphs, item);
	if (fitting.length === 0) {
		const part =
			between(all, paragraphs, { ...item, suffix: '' }).length === 0 ? 'prefix' : 'suffix';
		report({
			...at([part]),
			message: `the ${part} does not stand ${part === 'prefix' ? 'before' : 'after'} the quote`,
			...given({ value: item[part] }),
			remedy: 'copy the words next to the quote, from the same paragraph'
		});
	} else if (fitting.length > 1) {
		report({
			...at(['quote']),
			message: `the quote stands ${fitting.length} times in the article`,
			value: item.quote,
			remedy: 'tell the passages apart by a prefix or a suffix, or quote more words'
		});
	}
	return fitting.length === 1 ? fitting[0] : undefined;
}
