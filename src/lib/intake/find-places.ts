/** Places that a sentence only mentions. */
import { isWhere } from './cues';
import { across } from './finding';
import type { Finding } from './finding';
import type { Gazetteer } from './gazetteer';
import type { Sentence } from './reading';

/** Cities where something is or was, of which no stop was found. */
export function placesIn(
	sentence: Sentence,
	gazetteer: Gazetteer,
	found: readonly Finding[]
): readonly Finding[] {
	return sentence.mentions.flatMap((mention) => {
		const before = sentence.text.slice(0, mention.start);
		if (mention.kind !== 'place' || isWhere(before) !== 'place') return [];
		if (found.some(({ mark }) => mark.start < mention.end && mention.start < mark.end)) return [];
		const place = gazetteer.places.find(({ id }) => id === mention.id);
		const words = /(?:\S+\s+){1,3}$/.exec(before)?.[0] ?? '';
		return [
			{
				target: { kind: 'place' as const, key: mention.id },
				relation: 'mentions' as const,
				mark: across(mention, { start: mention.start - words.length, end: mention.end }),
				days: null,
				words: place?.names[0] ?? mention.id,
				confidence: 0.5
			}
		];
	});
}
