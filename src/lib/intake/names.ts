/** Finds the names of the gazetteer in a text. */
import { DEMONYMS } from './demonyms';
import type { Gazetteer, Named } from './gazetteer';
import { surname } from './gazetteer';
import { fold, tokensOf } from './tokens';

export type MentionKind = 'traveler' | 'place' | 'country' | 'person';

export interface Mention {
	readonly kind: MentionKind;
	readonly id: string;
	/** Offsets in the text, [start, end). */
	readonly start: number;
	readonly end: number;
	/** "Qatari" and not "Qatar". */
	readonly adjective: boolean;
}

interface Name {
	readonly words: readonly string[];
	readonly kind: MentionKind;
	readonly id: string;
	readonly adjective: boolean;
}

/** The names by their first word, longest first. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

/** Surnames shorter than this, or that are words, say too little by themselves. */
const SURNAME_LETTERS = 5;
const WORDS_TOO = new Set([
	'young',
	'black',
	'white',
	'brown',
	'power',
	'austin',
	'house',
	'prince'
]);

export function nameIndex(gazetteer: Gazetteer): NameIndex {
	const index = new Map<string, Name[]>();
	const add = (kind: MentionKind, id: string, text: string, adjective = false): void => {
		const words = tokensOf(text).map(({ word }) => word);
		const [first] = words;
		if (first === undefined) return;
		const list = index.get(first) ?? [];
		if (!list.some((name) => name.kind === kind && name.words.join(' ') === words.join(' '))) {
			index.set(first, [...list, { words, kind, id, adjective }]);
		}
	};
	for (const { id, names, office } of gazetteer.travelers) {
		[...names, ...officeNames(office)].forEach((name) => add('traveler', id, name));
	}
	for (const { id, names } of gazetteer.places) names.forEach((name) => add('place', id, name));
	for (const { id, names } of gazetteer.countries) {
		names.forEach((name) => add('country', id, name));
		(DEMONYMS[id] ?? []).forEach((name) => add('country', id, name, true));
	}
	for (const person of gazetteer.people) {
		spellingsOf(person).forEach((name) => add('person', person.id, name));
	}
	for (const [word, person] of loneSurnames(gazetteer)) add('person', person, word);
	for (const [word, names] of index) {
		index.set(
			word,
			names.toSorted((a, b) => b.words.length - a.words.length)
		);
	}
	return index;
}

/** How reports name an office: without its country, and one of them by what it is. */
function officeNames(office: string): readonly string[] {
	const bare = office.replace(/^(?:United States|US|U\.S\.) /, '');
	return bare === 'Secretary of State' ? [bare, 'Top US diplomat', 'US top diplomat'] : [office];
}

/** The names of a person, and those without the family's "Al …" at their end. */
function spellingsOf({ names }: Named): readonly string[] {
	return names.flatMap((name) => {
		const short = name.replace(/ (?:Al|al|Āl)[ -]\S+$/u, '');
		return short === name || !short.includes(' ') ? [name] : [name, short];
	});
}

/** Surnames that only one person has, and no place. */
function loneSurnames({ people, places, countries }: Gazetteer): Map<string, string> {
	const owners = new Map<string, Set<string>>();
	for (const { id, names } of people) {
		const word = surname(names[0] ?? '');
		owners.set(word, new Set([...(owners.get(word) ?? []), id]));
	}
	const taken = new Set([...places, ...countries].flatMap(({ names }) => names.map(fold)));
	const lone = new Map<string, string>();
	for (const [word, ids] of owners) {
		const [id] = ids;
		const usable =
			word.length >= SURNAME_LETTERS && !taken.has(fold(word)) && !WORDS_TOO.has(fold(word));
		if (id !== undefined && ids.size === 1 && usable) lone.set(word, id);
	}
	return lone;
}

/** "Israel-Hamas": a name tied to another word is no place where something happens. */
function isCompound(text: string, start: number, end: number): boolean {
	return (
		/^[-‐‑–]\p{L}/u.test(text.slice(end, end + 2)) ||
		/\p{L}[-‐‑–]$/u.test(text.slice(Math.max(0, start - 2), start))
	);
}

/** All names in a text, from left to right; of two that overlap, the longer. */
export function mentionsOf(text: string, index: NameIndex): readonly Mention[] {
	const tokens = tokensOf(text);
	const found: Mention[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (!token?.capital) continue;
		const fitting = (index.get(token.word) ?? []).filter(({ words }) =>
			words.every((word, offset) => tokens[at + offset]?.word === word)
		);
		const length = fitting[0]?.words.length ?? 0;
		const last = length > 0 ? tokens[at + length - 1] : undefined;
		if (!last) continue;
		for (const { kind, id, words, adjective } of fitting) {
			if (words.length === length) {
				const compound = isCompound(text, token.start, last.end);
				found.push({
					kind,
					id,
					start: token.start,
					end: last.end,
					adjective: adjective || compound
				});
			}
		}
		at += length - 1;
	}
	return found;
}
