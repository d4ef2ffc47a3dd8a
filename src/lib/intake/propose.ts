/**
 * Proposes excerpts of an article: which sentences speak of stops, calls, trips and places, how,
 * and why it seems so. A pure function; a person decides.
 */
import type { Relation } from '../domain/atlas';
import { targetId } from '../domain/atlas';
import { daysBetween, parseDate } from '../domain/dates';
import { callsIn, sameCall } from './find-calls';
import { placesIn } from './find-places';
import { stopsAt, stopsWith } from './find-stops';
import { earlierVisits, tripOf, tripsIn } from './find-trips';
import type { Context, Finding } from './finding';
import { gap } from './days';
import { daysOf } from './gazetteer';
import type { Days, Gazetteer } from './gazetteer';
import { mergeSentences } from './merge';
import type { Proposal } from './merge';
import { nameIndex } from './names';
import type { Mention } from './names';
import { byOffice } from './offices';
import { readArticle } from './reading';
import type { Sentence } from './reading';
import { tokensOf } from './tokens';

export interface ArticleWords {
	readonly title: string;
	/** An EDTF date of the subset that content writes. */
	readonly published: string;
	readonly paragraphs: readonly string[];
}

/**
 * All proposals, in the order of the article; none where hardly more than the year is known.
 * @throws {DateError} when the date of publication is none
 */
export function propose(article: ArticleWords, whole: Gazetteer): readonly Proposal[] {
	const date = parseDate(article.published);
	const published = daysOf(date);
	if (daysBetween(published.first, published.last) > KNOWN_DAYS) return [];
	const gazetteer = inOffice(whole, published);
	const index = nameIndex(gazetteer);
	const [headline] = readArticle([article.title], index, date.first);
	const sentences = readArticle(article.paragraphs, index, date.first);
	const lead = [...(headline ? [headline] : []), ...sentences.slice(0, 3)];
	const ahead = lead.some(({ cues }) => cues.ahead.length > 0);
	const context = { gazetteer, published, trip: tripOf(gazetteer, published, ahead) };
	const reader = new Reader(context, date.first);
	if (headline) reader.read(headline);
	const read = sentences.map((sentence) => ({ sentence, findings: reader.read(sentence) }));
	return mergeSentences(read, article, published);
}

/** An article of which less is known than this, in days, speaks of too many stops. */
const KNOWN_DAYS = 62;

/** Without the travelers of other years: a "Secretary of State" is who it was then. */
function inOffice(gazetteer: Gazetteer, published: Days): Gazetteer {
	const then = gazetteer.travelers.filter(
		({ days }) => Math.abs(gap(days, published)) <= AFTER_DAYS
	);
	return then.length > 0 ? { ...gazetteer, travelers: then } : gazetteer;
}

/** Reads sentence after sentence and remembers what was spoken of. */
class Reader {
	readonly #context: Context;
	readonly #published: string;
	readonly #stances = new Map<string, Relation>();
	/** Parts of the names of the people named so far. */
	readonly #known = new Map<string, string>();
	#country: string | null = null;
	#call: Finding | null = null;

	constructor(context: Context, published: string) {
		this.#context = context;
		this.#published = published;
	}

	read(sentence: Sentence): readonly Finding[] {
		const context = this.#context;
		const stance = (id: string): Relation | undefined => this.#stances.get(id);
		const people = this.#people(sentence);
		const calls = callsIn(sentence, people, context, stance);
		const listed = earlierVisits(sentence, context);
		const stops =
			listed.length > 0
				? []
				: [
						...stopsAt(sentence, people, context, stance),
						...stopsWith(sentence, people, context, stance)
					];
		const trips = listed.length > 0 ? [] : tripsIn(sentence, context, stance, stops);
		const again =
			calls.length + stops.length + trips.length === 0 ? sameCall(sentence, this.#call) : [];
		const events = [...calls, ...listed, ...stops, ...trips, ...again];
		const findings = [...events, ...placesIn(sentence, context.gazetteer, events)];
		this.#remember(sentence, findings);
		return oncePerTarget(findings);
	}

	#people(sentence: Sentence): readonly Mention[] {
		const named = sentence.mentions.filter(({ kind }) => kind === 'person');
		const short = namesAgain(sentence, this.#known);
		const offices = byOffice(sentence, this.#context.gazetteer, this.#published, this.#country);
		const more = [...short, ...offices];
		return [...named, ...more.filter(({ id }) => !named.some((person) => person.id === id))];
	}

	#remember(sentence: Sentence, findings: readonly Finding[]): void {
		const country = sentence.mentions.find(({ kind, id }) => kind === 'country' && id !== 'US');
		this.#country = country?.id ?? this.#country;
		for (const { id, start, end, kind } of sentence.mentions) {
			if (kind !== 'person') continue;
			const words = sentence.text.slice(start, end).split(/[^\p{L}\p{M}]+/u);
			for (const word of words) if (word.length >= NAME_LETTERS) this.#known.set(word, id);
		}
		for (const { target, relation } of findings) {
			const id = targetId(target);
			if (!this.#stances.has(id)) this.#stances.set(id, relation);
		}
		// An article is about a call when it begins with one.
		if (sentence.paragraph === 0) {
			this.#call ??= findings.find(({ target }) => target.kind === 'call') ?? null;
		}
	}
}

/** Articles about a journey appear this many days after a term at the latest. */
const AFTER_DAYS = 60;

/** Parts of a name shorter than this are particles. */
const NAME_LETTERS = 5;

/** People named before, by one of their names alone: "Minister Faisal". */
function namesAgain(
	{ text, mentions }: Sentence,
	known: ReadonlyMap<string, string>
): readonly Mention[] {
	return tokensOf(text).flatMap(({ start, end, capital }) => {
		const id = capital ? known.get(text.slice(start, end)) : undefined;
		const inside = mentions.some((mention) => mention.start < end && start < mention.end);
		return id === undefined || inside
			? []
			: [{ kind: 'person' as const, id, start, end, adjective: false }];
	});
}

/** The surest finding of each target. */
function oncePerTarget(findings: readonly Finding[]): readonly Finding[] {
	const best = new Map<string, Finding>();
	for (const finding of findings) {
		const id = targetId(finding.target);
		if (finding.confidence > (best.get(id)?.confidence ?? 0)) best.set(id, finding);
	}
	return [...best.values()];
}
