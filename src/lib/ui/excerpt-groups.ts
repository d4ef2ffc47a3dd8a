import type { ExcerptView } from '$lib/domain/views';
import { EXCERPT } from './strings';

/** Excerpts that speak of the same kind of thing, under one heading. */
export interface ExcerptGroup {
	readonly about: ExcerptView['about'];
	readonly heading: string;
	readonly excerpts: readonly ExcerptView[];
}

/** Nearest to the stop first. */
const ORDER: readonly ExcerptView['about'][] = ['stop', 'call', 'trip', 'place'];

/**
 * A stop's excerpts by what they speak of, each group in the order given.
 * @param place name of the stop's place
 */
export function groupExcerpts(
	excerpts: readonly ExcerptView[],
	place: string
): readonly ExcerptGroup[] {
	return ORDER.map((about) => ({
		about,
		heading: EXCERPT.about[about](place),
		excerpts: excerpts.filter((excerpt) => excerpt.about === about)
	})).filter((group) => group.excerpts.length > 0);
}
