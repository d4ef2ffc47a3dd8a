/** How a sentence speaks of something that was or is to be, by the days and the words. */
import type { Relation } from '../domain/atlas';
import type { Cue } from './cues';
import { gap } from './days';
import type { Days } from './gazetteer';
import type { Sentence } from './reading';

/** What lies back further is recalled and not reported. */
const NEWS_DAYS = 7;

interface Spoken {
	readonly sentence: Sentence;
	readonly mark: Cue;
	readonly published: Days;
}

/**
 * The likely relation.
 * @param days when it was
 * @param stance how the article spoke of it before, where the words do not tell
 */
export function relationTo(
	days: Days,
	{ sentence, mark, published }: Spoken,
	stance: Relation | undefined
): Exclude<Relation, 'mentions'> {
	const distance = gap(published, days);
	if (distance > 0) return 'announces';
	const ahead = governs(sentence.cues.ahead, mark, AFTER);
	const back = governs(sentence.cues.back, mark, 0);
	if (distance < 0) return back || distance < -NEWS_DAYS ? 'recalls' : 'reports';
	if (ahead && days.last >= published.first) return 'announces';
	if (back && days.last < published.last) return 'recalls';
	return stance === 'announces' || stance === 'recalls' ? stance : 'reports';
}

/** A cue tells of what stands after it; one of the future also of what stands just before it. */
const BEFORE = 80;
const AFTER = 12;

function governs(cues: readonly Cue[], mark: Cue, after: number): boolean {
	return cues.some(
		(cue) =>
			(cue.start < mark.end && mark.start - cue.end <= BEFORE) ||
			(cue.start >= mark.end && cue.start - mark.end < after)
	);
}
