/** How good proposals are, against excerpts that people made. */
import { targetId } from '../../../src/lib/domain/atlas';
import type { Article, Atlas, LinkTarget } from '../../../src/lib/domain/atlas';
import { gazetteerOf } from '../../../src/lib/intake/gazetteer';
import { nameIndex } from '../../../src/lib/intake/names';
import { propose } from '../../../src/lib/intake/propose';
import { readArticle } from '../../../src/lib/intake/reading';
import { DATE_LABELS } from './date-labels';

export interface Score {
	/** Proposed and labelled. */
	readonly right: number;
	/** Proposed and not labelled. */
	readonly wrong: number;
	/** Labelled and not proposed. */
	readonly missed: number;
}

export const precision = ({ right, wrong }: Score): number => right / (right + wrong);
export const recall = ({ right, missed }: Score): number => right / (right + missed);

type Tally = { -readonly [Key in keyof Score]: Score[Key] };
const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

/** What is scored: links by the kind of their target, all links with their relation, and dates. */
export type Scored = LinkTarget['kind'] | 'relations' | 'dates';

interface Passage {
	readonly paragraph: number;
	readonly start: number;
	readonly end: number;
	readonly links: readonly { readonly target: LinkTarget; readonly relation: string }[];
}

/** A link is right when a labelled excerpt of the same words leads to the same target. */
export function scoreArticles(atlas: Atlas): Readonly<Record<Scored, Score>> {
	const gazetteer = gazetteerOf(atlas);
	const scores = {
		stop: tally(),
		trip: tally(),
		call: tally(),
		place: tally(),
		relations: tally()
	};
	for (const article of atlas.articles) {
		const labels = labelsOf(article);
		const proposals = propose(
			{ title: article.title, published: article.published.edtf, paragraphs: article.paragraphs },
			gazetteer
		).map((proposal): Passage => ({ ...proposal, end: proposal.start + proposal.quote.length }));
		for (const { passage, target, relation } of linksOf(proposals)) {
			const same = matching(labels, passage, target);
			scores[target.kind][same.length > 0 ? 'right' : 'wrong'] += 1;
			scores.relations[same.some((link) => link.relation === relation) ? 'right' : 'wrong'] += 1;
		}
		for (const { passage, target, relation } of linksOf(labels)) {
			const same = matching(proposals, passage, target);
			if (same.length === 0) scores[target.kind].missed += 1;
			if (!same.some((link) => link.relation === relation)) scores.relations.missed += 1;
		}
	}
	return { ...scores, dates: scoreDates(atlas) };
}

function labelsOf({ excerpts, paragraphs }: Article): readonly Passage[] {
	return excerpts.map(({ quote, links }) => {
		const paragraph = paragraphs.findIndex((text) => text.includes(quote));
		const start = paragraphs[paragraph]?.indexOf(quote) ?? 0;
		return { paragraph, start, end: start + quote.length, links };
	});
}

function linksOf(passages: readonly Passage[]) {
	return passages.flatMap((passage) => passage.links.map((link) => ({ passage, ...link })));
}

function matching(
	passages: readonly Passage[],
	{ paragraph, start, end }: Passage,
	target: LinkTarget
): Passage['links'] {
	return passages
		.filter((other) => other.paragraph === paragraph && other.start < end && start < other.end)
		.flatMap(({ links }) => links.filter((link) => targetId(link.target) === targetId(target)));
}

/** A date is right when its words meet those of a label and mean the same days. */
function scoreDates(atlas: Atlas): Score {
	const index = nameIndex(gazetteerOf(atlas));
	const score = tally();
	for (const article of atlas.articles) {
		const found = readArticle(article.paragraphs, index, article.published.first).flatMap(
			({ dates }) => dates
		);
		const labels = DATE_LABELS.filter((label) => label.article === article.id);
		const agree = (date: (typeof found)[number], label: (typeof labels)[number]): boolean =>
			label.phrase.toLowerCase().includes(date.text.toLowerCase().replace(/^(?:on|in) /, '')) &&
			date.first === label.first &&
			date.last === label.last;
		for (const date of found)
			score[labels.some((label) => agree(date, label)) ? 'right' : 'wrong'] += 1;
		score.missed += labels.filter((label) => !found.some((date) => agree(date, label))).length;
	}
	return score;
}

/** Headlines of other reports that the atlas cites; two rules were made with some in sight. */
export interface Headlines {
	/** English headlines with a day, cited for a trip or a stop of it. */
	readonly count: number;
	/** Those of which a stop or a trip is proposed. */
	readonly proposed: number;
	/** Proposed stops and trips, and those of the trip for which the headline is cited. */
	readonly links: number;
	readonly right: number;
}

const ENGLISH = /\b(?:the|to|in|of|and|on|with|for|as|at|meets?|visits?|Secretary)\b/;

export function scoreHeadlines(atlas: Atlas): Headlines {
	const gazetteer = gazetteerOf(atlas);
	const result = { count: 0, proposed: 0, links: 0, right: 0 };
	for (const trip of atlas.trips) {
		for (const { title, date } of [
			...trip.sources,
			...trip.stops.flatMap(({ sources }) => sources)
		]) {
			if (title === undefined || date?.precision !== 'day' || !ENGLISH.test(title)) continue;
			const links = propose({ title: '', published: date.edtf, paragraphs: [title] }, gazetteer)
				.flatMap((proposal) => proposal.links)
				.filter(({ target }) => target.kind === 'stop' || target.kind === 'trip');
			result.count += 1;
			result.proposed += links.length > 0 ? 1 : 0;
			result.links += links.length;
			result.right += links.filter(({ target }) =>
				`${target.key}/`.startsWith(`${trip.key}/`)
			).length;
		}
	}
	return result;
}
