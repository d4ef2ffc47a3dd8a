/** What keeps an excerpt from being saved, known before the server is asked. */
import { contextOf } from '../lib/intake/context';
import { countOf } from './session';
import type { DeskExcerpt, DeskLink } from './session';
import { FAULTS } from './strings';

/** In words; empty when it is good. */
export function faultsOf(
	{ quote, paragraph, start, links }: DeskExcerpt,
	paragraphs: readonly string[]
): readonly string[] {
	const alike = contextOf(paragraphs, quote, { paragraph, start }) === null;
	return [...(alike ? [FAULTS.alike] : []), ...(links.length === 0 ? [FAULTS.noLink] : [])];
}

/** In words; `null` when the mark is good. */
export function markFault(quote: string, mark: DeskLink['mark']): string | null {
	if (mark === null) return null;
	const times = countOf(quote, mark);
	if (times === 1) return null;
	return times === 0 ? FAULTS.noMark : FAULTS.marksOften(times);
}
