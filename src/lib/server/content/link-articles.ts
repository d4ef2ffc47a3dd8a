/** Links articles, their excerpts, and what the excerpts say of the journeys. */
import type { Article, Excerpt, Link, LinkTarget } from '../../domain/atlas';
import type { ArticleFile, Authored, Entry, ExcerptItem, LinkItem } from './authored';
import { divergenceOf } from './divergence';
import { given } from './given';
import type { Linked, LinkedArticle } from './linked';
import type { Problem, Report, Spot } from './problem';
import { between, occurrences, passagesOf, wordsAfter, wordsBefore } from './quote';
import type { Passage } from './quote';
import type { Locate } from './source';

/** Looks up what a link leads to; an unknown target is a problem at the spot. */
export type FindTarget = (target: LinkTarget, spot: Spot) => boolean;

export function linkArticles(
	authored: Authored,
	find: FindTarget,
	report: Report
): LinkedArticle[] {
	const excerpts = new Map(authored.excerpts.entries.map(({ id, value }) => [id, value.entries]));
	return authored.articles.entries.map((entry) =>
		linkArticle(entry, excerpts.get(entry.id) ?? [], find, report)
	);
}

function linkArticle(
	{ id, value: { front, paragraphs }, at }: Entry<ArticleFile>,
	entries: readonly Entry<ExcerptItem>[],
	find: FindTarget,
	report: Report
): LinkedArticle {
	const excerpts = entries
		.flatMap((entry) => linkExcerpt(id, paragraphs, entry, find, report) ?? [])
		.sort((a, b) => a.item.offset - b.item.offset);
	const item: Article = {
		id,
		title: front.title,
		...given({ titleNote: front.title_note }),
		publisher: front.publisher,
		url: front.url,
		published: front.published,
		...given({ dateNote: front.date_note, credit: front.credit }),
		lang: front.lang,
		paragraphs,
		excerpts: excerpts.map(({ item: excerpt }) => excerpt)
	};
	return { item, at, excerpts };
}

/** What separates the paragraphs where offsets are counted through the whole article. */
const BREAK_LENGTH = 2;

function linkExcerpt(
	articleId: string,
	paragraphs: readonly string[],
	{ id, value, at }: Entry<ExcerptItem>,
	find: FindTarget,
	report: Report
): Linked<Excerpt> | undefined {
	const links = linksOf(value, at, find, report);
	const passage = findPassage(paragraphs, value, at, report);
	if (!passage) return undefined;
	const text = paragraphs[passage.paragraph] ?? '';
	const before = paragraphs
		.slice(0, passage.paragraph)
		.reduce((sum, { length }) => sum + length + BREAK_LENGTH, 0);
	const item: Excerpt = {
		id,
		articleId,
		quote: value.quote,
		prefix: wordsBefore(text, passage.start),
		suffix: wordsAfter(text, passage.start + value.quote.length),
		offset: before + passage.start,
		links
	};
	return { item, at };
}

function findPassage(
	paragraphs: readonly string[],
	item: ExcerptItem,
	at: Locate,
	report: Report
): Passage | undefined {
	const all = passagesOf(paragraphs, item.quote);
	if (all.length === 0) {
		report({ ...at(['quote']), ...divergenceOf(paragraphs, item.quote) });
		return undefined;
	}
	const fitting = between(all, paragraphs, item);
	if (fitting.length === 0) {
		const part = between(all, paragraphs, { ...item, suffix: '' }).length === 0 ? 'prefix' : 'suffix';
		report({
			...at([part]),
			message: `the ${part} does not stand ${part === 'prefix' ? 'before' : 'after'} the quote`,
			...given({ value: item[part] }),
			remedy: 'copy the words next to the quote, from the same paragraph'
		});
	} else if (fitting.length > 1) {
		report({
			...at(['quote']),
			message: `the quote stands ${fitting.length} times in the article`,
			value: item.quote,
			remedy: 'tell the passages apart by a prefix or a suffix, or quote more words'
		});
	}
	return fitting.length === 1 ? fitting[0] : undefined;
}

function linksOf(
	{ quote, links }: ExcerptItem,
	at: Locate,
	find: FindTarget,
	report: Report
): readonly Link[] {
	const seen = new Set<string>();
	return links.flatMap((link, index) => {
		const target = targetOf(link);
		if (!target) return [];
		const spot = at(['links', index, target.kind]);
		const known = find(target, spot);
		const name = `${target.kind} ${target.key} ${link.relation}`;
		if (seen.has(name)) {
			const remedy = 'delete one of the two';
			report({ ...spot, message: 'a link stands twice in an excerpt', value: target.key, remedy });
		}
		seen.add(name);
		const mark = markOf(quote, link.mark, at(['links', index, 'mark']), report);
		return known ? [{ target, relation: link.relation, mark }] : [];
	});
}

function targetOf({ stop, call, trip, place }: LinkItem): LinkTarget | null {
	if (stop !== undefined) return { kind: 'stop', key: stop };
	if (call !== undefined) return { kind: 'call', key: call };
	if (trip !== undefined) return { kind: 'trip', key: trip };
	return place === undefined ? null : { kind: 'place', key: place };
}

function markOf(
	quote: string,
	mark: string | undefined,
	spot: Spot,
	report: Report
): Link['mark'] {
	if (mark === undefined) return null;
	const [start, ...more] = occurrences(quote, mark);
	if (start === undefined) {
		report({ ...spot, ...markDivergence(quote, mark) });
		return null;
	}
	if (more.length > 0) {
		report({
			...spot,
			message: `the mark stands ${more.length + 1} times in the quote`,
			value: mark,
			remedy: 'mark more words, so that they stand once'
		});
	}
	return [start, start + mark.length];
}

function markDivergence(quote: string, mark: string): Omit<Problem, keyof Spot> {
	return {
		message: 'the mark does not stand in the quote',
		value: mark,
		remedy: divergenceOf([quote], mark).remedy
	};
}
