/** Stops that a sentence speaks of: by the place or the country, or by who was met. */
import type { Relation } from '../domain/atlas';
import { isWhere } from './cues';
import type { Cue } from './cues';
import { gap, overlap } from './days';
import { across, named, nearestCue } from './finding';
import type { Context, Finding } from './finding';
import type { StopEntry } from './gazetteer';
import type { Mention } from './names';
import type { Sentence } from './reading';
import { relationTo } from './relation';

/** A stop is news for so long after and before it, in days. */
const PAST_DAYS = 10;
const AHEAD_DAYS = 21;

/** How far a name and the word for what happened stand apart, in characters. */
const REACH = 70;

/** Longest text between two names of a list, in characters. */
const LIST_GAP = 16;

type Stance = (id: string) => Relation | undefined;

/** Stops at the places and in the countries of the sentence. */
export function stopsAt(
	sentence: Sentence,
	people: readonly Mention[],
	context: Context,
	stance: Stance
): readonly Finding[] {
	if (!sentence.traveler) return [];
	const cues = [...sentence.cues.visit, ...sentence.cues.meet];
	return wherePlaces(sentence, cues, sentence.traveler.at).flatMap(({ mention, cue, listed }) => {
		const there = (stop: StopEntry): boolean =>
			mention.kind === 'place' ? stop.place === mention.id : stop.country === mention.id;
		const stop = bestStop(context.gazetteer.stops.filter(there), sentence, people, context);
		const sure = (mention.kind === 'place' ? 0.1 : 0) + (listed ? -0.1 : 0.1);
		const mark = listed ? mention : across(cue, mention);
		if (!stop) return [];
		const country =
			mention.kind === 'country' ? `${sentence.text.slice(mention.start, mention.end)}: ` : '';
		const finding = findingOf(stop, sentence, mark, context, stance, 0.6 + sure);
		return [{ ...finding, words: country + finding.words }];
	});
}

interface Where {
	readonly mention: Mention;
	/** What happened there. */
	readonly cue: Cue;
	/** "Israel, Jordan and Qatar": not the first of them. */
	readonly listed: boolean;
}

/** "Blinken in Latvia": a headline without a verb. */
function standsIn(text: string, traveler: Cue, mention: Mention): Cue | null {
	return /^\s+(?:is |was )?in\s+$/.test(text.slice(traveler.end, mention.start)) ? traveler : null;
}

/** The names that stand where something happens, each with the word for it. */
function wherePlaces(
	{ text, mentions }: Sentence,
	cues: readonly Cue[],
	traveler: Cue
): readonly Where[] {
	const found: Where[] = [];
	let after = 0;
	let before: Where | null = null;
	for (const mention of mentions) {
		if (mention.adjective || !/^(?:place|country)$/.test(mention.kind)) continue;
		const where = isWhere(text.slice(0, mention.start));
		const between = cues.filter(({ start }) => start >= after && start < mention.start);
		const own = nearestCue(between, mention, REACH) ?? standsIn(text, traveler, mention);
		const inList: boolean =
			where === 'listed' && before !== null && mention.start - after <= LIST_GAP;
		if (where === 'place' && own) before = { mention, cue: own, listed: false };
		else before = inList && before ? { mention, cue: before.cue, listed: true } : null;
		if (before) found.push(before);
		after = mention.end;
	}
	return found;
}

/** Stops where the people of the sentence were met. */
export function stopsWith(
	sentence: Sentence,
	people: readonly Mention[],
	context: Context,
	stance: Stance
): readonly Finding[] {
	if (!sentence.traveler || sentence.cues.call.length > 0) return [];
	return people.flatMap((person) => {
		const cue = nearestCue(sentence.cues.meet, person, REACH);
		if (!cue) return [];
		const there = context.gazetteer.stops.filter(({ met }) => met.includes(person.id));
		const stop = bestStop(there, sentence, people, context);
		return stop ? [findingOf(stop, sentence, across(cue, person), context, stance, 0.7)] : [];
	});
}

function findingOf(
	stop: StopEntry,
	sentence: Sentence,
	mark: Cue,
	context: Context,
	stance: Stance,
	confidence: number
): Finding {
	const dated = named(sentence, context.published, AHEAD_DAYS).some((days) =>
		overlap(days, stop.days)
	);
	return {
		target: { kind: 'stop', key: stop.key },
		relation: relationTo(
			stop.days,
			{ sentence, mark, published: context.published },
			stance(`stop:${stop.key}`)
		),
		mark,
		days: stop.days,
		words: stop.placeName,
		confidence: Math.min(1, confidence + (dated ? 0.2 : 0))
	};
}

/** The stop nearest to the dates of the sentence, or else to the day of publication. */
function bestStop(
	stops: readonly StopEntry[],
	sentence: Sentence,
	people: readonly Mention[],
	{ published }: Context
): StopEntry | undefined {
	const ahead = sentence.cues.ahead.length > 0;
	const dates = named(sentence, published, AHEAD_DAYS);
	const near = stops.filter(({ days, visit }) => {
		const distance = gap(published, days);
		return visit && distance >= -PAST_DAYS && distance <= AHEAD_DAYS;
	});
	const dated = near.filter(({ days }) => dates.some((date) => Math.abs(gap(date, days)) <= 1));
	const cost = ({ days, met }: StopEntry): number => {
		const distance = gap(published, days);
		const wrongWay = ahead ? distance < 0 : distance > 0;
		const known = people.some(({ id }) => met.includes(id));
		const dateCost = Math.min(...dates.map((date) => Math.abs(gap(date, days))), 100) / 10;
		return (
			Math.abs(distance) + (wrongWay ? 5 : 0) - (known ? 3 : 0) + (dates.length > 0 ? dateCost : 0)
		);
	};
	return (dated.length > 0 ? dated : near).toSorted((a, b) => cost(a) - cost(b))[0];
}
