/** Trips that a sentence speaks of as a whole, and lists of countries visited before. */
import type { Relation } from '../domain/atlas';
import type { Cue } from './cues';
import { addDays, gap, overlap } from './days';
import { across } from './finding';
import type { Context, Finding } from './finding';
import type { Days, Gazetteer, TripEntry } from './gazetteer';
import type { Sentence } from './reading';
import { relationTo } from './relation';

/** A trip is news for so long after and before it, in days. */
const PAST_DAYS = 14;
const AHEAD_DAYS = 21;

/** "His previous visits" reach back so far, in days. */
const EARLIER_DAYS = 120;

/** Fewest countries that make a list of visits. */
const LIST = 3;

/** The trip that an article of these days most likely speaks of. */
export function tripOf(gazetteer: Gazetteer, published: Days, ahead: boolean): TripEntry | null {
	const near = gazetteer.trips.filter(({ days }) => {
		const distance = gap(published, days);
		return distance >= -PAST_DAYS && distance <= AHEAD_DAYS;
	});
	const cost = ({ days }: TripEntry): number => {
		const distance = gap(published, days);
		return Math.abs(distance) + ((ahead ? distance < 0 : distance > 0) ? AHEAD_DAYS : 0);
	};
	return near.toSorted((a, b) => cost(a) - cost(b))[0] ?? null;
}

/** The trip, where the sentence speaks of his journey or his efforts. */
export function tripsIn(
	sentence: Sentence,
	{ trip, published }: Context,
	stance: (id: string) => Relation | undefined,
	stops: readonly Finding[]
): readonly Finding[] {
	const { traveler, cues, text } = sentence;
	if (!traveler || !trip) return [];
	// "His visit to Qatar" is the stop and not the journey.
	const free = cues.journey.filter((journey) => !stops.some(({ mark }) => meets(mark, journey)));
	const cue = free.find((journey) => isHis(text, journey, traveler.at));
	if (!cue) return [];
	const mark = across(
		cue,
		cue.start - traveler.at.end <= 30 && cue.start > traveler.at.start ? traveler.at : cue
	);
	const over = trip.days.last < published.first;
	const relation = relationTo(trip.days, { sentence, mark, published }, stance(`trip:${trip.key}`));
	return [
		{
			target: { kind: 'trip', key: trip.key },
			relation: over ? 'recalls' : relation,
			mark,
			days: trip.days,
			words: trip.title,
			confidence: 0.6
		}
	];
}

function meets(a: Cue, b: Cue): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether the journey is the traveler's: "Blinken's diplomatic efforts", "his mission". */
function isHis(text: string, journey: Cue, traveler: Cue): boolean {
	if (journey.start >= traveler.start && journey.end <= traveler.end) return true;
	const between = text.slice(traveler.end, journey.start);
	if (journey.start >= traveler.end && /^['’]s?\s+(?:[\w-]+\s+){0,3}$/.test(between)) return true;
	return /\b(?:his|these diplomatic|this latest|the upcoming|follows an?)\s+(?:[\w-]+\s+){0,3}$/i.test(
		text.slice(0, journey.start)
	);
}

/** Every earlier visit to the countries of a list: "in his previous visits … Israel, Jordan and …". */
export function earlierVisits(
	sentence: Sentence,
	{ gazetteer, published, trip }: Context
): readonly Finding[] {
	const [back] = sentence.cues.back;
	const countries = sentence.mentions.filter(
		({ kind, adjective }) => kind === 'country' && !adjective
	);
	if (!sentence.traveler || !back || sentence.cues.visit.length === 0 || countries.length < LIST)
		return [];
	const window = {
		first: addDays(published.first, -EARLIER_DAYS),
		last: addDays(published.first, -1)
	};
	const trips = gazetteer.trips.filter(
		(item) =>
			overlap(item.days, window) && item.key !== trip?.key && (!trip || item.theme === trip.theme)
	);
	const stops = trips.flatMap((item) =>
		gazetteer.stops.filter(
			(stop) =>
				stop.trip === item.key && stop.visit && countries.some(({ id }) => id === stop.country)
		)
	);
	const known = new Set(stops.map((stop) => stop.trip));
	return [
		...trips
			.filter(({ key }) => known.has(key))
			.map((item): Finding => ({
				target: { kind: 'trip', key: item.key },
				relation: 'recalls',
				mark: across(back, sentence.cues.visit.find(({ start }) => start >= back.start) ?? back),
				days: item.days,
				words: item.title,
				confidence: 0.5
			})),
		...stops.flatMap((stop): Finding[] => {
			const country = countries.find(({ id }) => id === stop.country);
			return country
				? [
						{
							target: { kind: 'stop', key: stop.key },
							relation: 'recalls',
							mark: country,
							days: stop.days,
							words: stop.placeName,
							confidence: 0.5
						}
					]
				: [];
		})
	];
}
