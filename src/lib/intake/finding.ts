/** What a sentence may speak of, and why. */
import type { LinkTarget, Relation } from '../domain/atlas';
import type { Cue } from './cues';
import type { Days, Gazetteer, TripEntry } from './gazetteer';
import type { Sentence } from './reading';

export interface Finding {
	readonly target: LinkTarget;
	readonly relation: Relation;
	/** The words that speak of it, as offsets in the sentence. */
	readonly mark: Cue;
	/** When it was; `null` for a place that is only mentioned. */
	readonly days: Days | null;
	/** "Qatar: Doha", for the reason. */
	readonly words: string;
	/** 0 to 1. */
	readonly confidence: number;
}

/** What all sentences of an article are read with. */
export interface Context {
	readonly gazetteer: Gazetteer;
	/** The days on which the article may have been published. */
	readonly published: Days;
	/** The trip that the article most likely speaks of. */
	readonly trip: TripEntry | null;
}

/** The words from the beginning of one to the end of the other. */
export function across(a: Cue, b: Cue): Cue {
	return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The nearest of some cues, at most so many characters away. */
export function nearestCue(cues: readonly Cue[], to: Cue, reach: number): Cue | null {
	const distance = (cue: Cue): number => Math.max(cue.start - to.end, to.start - cue.end, 0);
	const [nearest] = cues.toSorted((a, b) => distance(a) - distance(b));
	return nearest && distance(nearest) <= reach ? nearest : null;
}

/** The days that the dates of a sentence leave, if it names any near the news. */
export function named(sentence: Sentence, published: Days, reach: number): readonly Days[] {
	const far = (days: Days): number =>
		Math.abs(Date.parse(days.first) - Date.parse(published.first)) / 86_400_000;
	return sentence.dates.filter((days) => far(days) <= reach);
}
