/** An article read sentence by sentence: who is meant, which cues and dates stand there. */
import { cuesIn } from './cues';
import type { Cue, CueKind } from './cues';
import { mentionsOf } from './names';
import type { Mention, NameIndex } from './names';
import { sentencesOf } from './sentences';
import { datesIn } from './when';
import type { DatePhrase } from './when';

export interface Sentence {
	readonly paragraph: number;
	/** Offset in the paragraph. */
	readonly start: number;
	readonly text: string;
	readonly mentions: readonly Mention[];
	/** The traveler, and where the sentence speaks of him; `null` when it does not. */
	readonly traveler: { readonly id: string; readonly at: Cue } | null;
	readonly cues: Readonly<Record<CueKind, readonly Cue[]>>;
	readonly dates: readonly DatePhrase[];
}

const KINDS: readonly CueKind[] = ['visit', 'meet', 'call', 'talk', 'journey', 'ahead', 'back'];

/** Words that stand for somebody named before. */
const PRONOUN =
	/\b(?:he|his|him)\b|\b(?:the|this) (?:secretary|top (?:us|u\.s\.|american) diplomat|diplomatic (?:efforts?|push|mission|tour|discussions|endeavou?rs?)|(?:upcoming|latest) (?:trip|visit|tour|mission))|\b(?:these|this latest) diplomatic (?:efforts|discussions|push)|\bthe upcoming trip\b/i;

/** How many sentences back a pronoun reaches. */
const REACH = 3;

/**
 * Reads all sentences.
 * @param published `YYYY-MM-DD`, from which relative dates are counted
 */
export function readArticle(
	paragraphs: readonly string[],
	index: NameIndex,
	published: string
): readonly Sentence[] {
	let last: { id: string; age: number } | null = null;
	return paragraphs.flatMap((paragraph, number) =>
		sentencesOf(paragraph).map(({ start, end }) => {
			const text = paragraph.slice(start, end);
			const mentions = mentionsOf(text, index);
			const named = mentions.find(({ kind }) => kind === 'traveler');
			const pronoun = PRONOUN.exec(text);
			const meant: { id: string; age: number } | null = named ? { id: named.id, age: 0 } : last;
			const reached = meant !== null && meant.age < REACH;
			const traveler =
				named !== undefined
					? { id: named.id, at: named }
					: reached && pronoun
						? { id: meant.id, at: { start: pronoun.index, end: pronoun.index + pronoun[0].length } }
						: null;
			last = meant && { id: meant.id, age: traveler ? 0 : meant.age + 1 };
			const cues = Object.fromEntries(KINDS.map((kind) => [kind, cuesIn(text, kind)])) as Record<
				CueKind,
				readonly Cue[]
			>;
			const dates = datesIn(text, published, cues.ahead.length > 0);
			return { paragraph: number, start, text, mentions, traveler, cues, dates };
		})
	);
}
