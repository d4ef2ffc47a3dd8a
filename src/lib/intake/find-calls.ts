/** Calls that a sentence speaks of. */
import type { Relation } from '../domain/atlas';
import { goesOnAboutCall } from './cues';
import { gap } from './days';
import { across, named, nearestCue } from './finding';
import type { Context, Finding } from './finding';
import type { CallEntry } from './gazetteer';
import type { Mention } from './names';
import type { Sentence } from './reading';
import { relationTo } from './relation';

/** A call is news for so long before and after it, in days. */
const NEWS_DAYS = 8;
const AHEAD_DAYS = 2;

/** How far a name and the word for a call stand apart, in characters. */
const REACH = 90;

/** Calls with the people of the sentence. */
export function callsIn(
	sentence: Sentence,
	people: readonly Mention[],
	context: Context,
	stance: (id: string) => Relation | undefined
): readonly Finding[] {
	if (!sentence.traveler && sentence.cues.talk.length === 0) return [];
	return people.flatMap((person) => {
		const clear = nearestCue(sentence.cues.call, person, REACH);
		const cue = clear ?? nearestCue(sentence.cues.talk, person, REACH);
		const call = cue && nearestCall(person.id, sentence, context);
		if (!call) return [];
		const mark = across(cue, person);
		const id = `call:${call.key}`;
		const relation = relationTo(
			call.days,
			{ sentence, mark, published: context.published },
			stance(id)
		);
		return [
			{
				target: { kind: 'call' as const, key: call.key },
				relation,
				mark,
				days: call.days,
				words: `a call with ${call.personName}`,
				confidence: clear ? 0.9 : 0.6
			}
		];
	});
}

function nearestCall(
	person: string,
	sentence: Sentence,
	{ gazetteer, published }: Context
): CallEntry | undefined {
	const [date] = named(sentence, published, 30);
	const back = sentence.cues.back.length > 0;
	const distance = ({ days }: CallEntry): number => {
		const days2 = gap(date ?? published, days);
		// What was "prior" was not the last one.
		return Math.abs(days2) + (back && days2 === 0 ? 0.5 : 0);
	};
	return gazetteer.calls
		.filter((call) => {
			const days = gap(published, call.days);
			return call.person === person && days >= -NEWS_DAYS && days <= AHEAD_DAYS;
		})
		.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** The call that an article is about, where a sentence goes on about it without a name. */
export function sameCall(sentence: Sentence, about: Finding | null): readonly Finding[] {
	const cue = about && goesOnAboutCall(sentence.text);
	return cue ? [{ ...about, mark: cue, confidence: 0.55 }] : [];
}
