/** Findings of sentences to excerpts: neighbours that speak of the same become one quotation. */
import type { LinkTarget, Relation } from '../domain/atlas';
import { targetId } from '../domain/atlas';
import type { Finding } from './finding';
import type { Days } from './gazetteer';
import type { ArticleWords } from './propose';
import { reasonOf } from './reason';
import type { Sentence } from './reading';

export interface ProposedLink {
	readonly target: LinkTarget;
	readonly relation: Relation;
	/** The words of the quote that speak of it; `null` where they stand there twice. */
	readonly mark: string | null;
	/** Why it seems so, in words for an editor. */
	readonly reason: string;
	/** When it was; `null` for a place that is only mentioned. */
	readonly days: Days | null;
	/** 0 to 1. */
	readonly confidence: number;
}

export interface Proposal {
	/** Unique in the article. */
	readonly id: string;
	readonly paragraph: number;
	/** Offset of the quote in the paragraph. */
	readonly start: number;
	readonly quote: string;
	readonly links: readonly ProposedLink[];
}

interface Read {
	readonly sentence: Sentence;
	readonly findings: readonly Finding[];
}

export function mergeSentences(
	read: readonly Read[],
	{ paragraphs, published }: ArticleWords,
	days: Days
): readonly Proposal[] {
	const groups: Read[][] = [];
	for (const item of read) {
		if (item.findings.length === 0) continue;
		const group = groups.at(-1);
		if (group && continues(group, item)) group.push(item);
		else groups.push([item]);
	}
	const ids = new Set<string>();
	return groups.flatMap((group) => {
		const first = group[0]?.sentence;
		const last = group.at(-1)?.sentence;
		const paragraph = paragraphs[first?.paragraph ?? -1];
		if (!first || !last || paragraph === undefined) return [];
		const quote = paragraph.slice(first.start, last.start + last.text.length);
		const links = linksOf(group, quote, published, days);
		const id = unusedId(quote, ids);
		return [{ id, paragraph: first.paragraph, start: first.start, quote, links }];
	});
}

/** Whether a sentence stands right after a group and speaks of nothing else. */
function continues(group: readonly Read[], { sentence, findings }: Read): boolean {
	const last = group.at(-1)?.sentence;
	if (!last || last.paragraph !== sentence.paragraph) return false;
	const distance = sentence.start - (last.start + last.text.length);
	const known = new Set(
		group.flatMap((item) => item.findings.map(({ target }) => targetId(target)))
	);
	return distance <= 2 && findings.every(({ target }) => known.has(targetId(target)));
}

function linksOf(
	group: readonly Read[],
	quote: string,
	published: string,
	days: Days
): readonly ProposedLink[] {
	const links = new Map<string, ProposedLink>();
	for (const { sentence, findings } of group) {
		for (const finding of findings) {
			const id = targetId(finding.target);
			if (links.has(id)) continue;
			const words = sentence.text.slice(finding.mark.start, finding.mark.end);
			links.set(id, {
				target: finding.target,
				relation: finding.relation,
				mark: isOnce(quote, words) ? words : null,
				reason: reasonOf(finding, sentence, { published, days }),
				days: finding.days,
				confidence: finding.confidence
			});
		}
	}
	return [...links.values()];
}

function isOnce(text: string, words: string): boolean {
	const at = text.indexOf(words);
	return (
		words.trim() !== '' && words.trim() === words && at >= 0 && text.indexOf(words, at + 1) < 0
	);
}

const ID_WORDS = 6;
const DULL = new Set([
	'the',
	'a',
	'an',
	'of',
	'to',
	'in',
	'on',
	'and',
	'with',
	'for',
	's',
	'is',
	'has',
	'us'
]);

/** An id of the first words that say something. */
export function unusedId(quote: string, used: Set<string>): string {
	const words = quote
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '' && !DULL.has(word));
	const base = words.slice(0, ID_WORDS).join('-') || 'excerpt';
	let id = base;
	for (let number = 2; used.has(id); number += 1) id = `${base}-${number}`;
	used.add(id);
	return id;
}
