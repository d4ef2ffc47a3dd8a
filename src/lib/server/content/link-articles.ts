/** Links articles and their excerpts. */
import type { Article, Excerpt } from '../../domain/atlas';
import type { ArticleFile, Authored, Entry, ExcerptItem } from './authored';
import { given } from './given';
import { linkTargets } from './link-targets';
import type { FindTarget } from './link-targets';
import type { Linked, LinkedArticle } from './linked';
import { findPassage } from './passage';
import type { Report } from './problem';
import { passagesOf, wordsAfter, wordsBefore } from './quote';

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
export const BREAK_LENGTH = 2;

function linkExcerpt(
	articleId: string,
	paragraphs: readonly string[],
	{ id, value, at }: Entry<ExcerptItem>,
	find: FindTarget,
	report: Report
): Linked<Excerpt> | undefined {
	const passage = findPassage(paragraphs, value, at, report);
	// In a quote that is wrong itself, a mark that is not found would be the same mistake again.
	const checkMarks = passagesOf(paragraphs, value.quote).length > 0;
	const links = linkTargets(value, at, { find, checkMarks }, report);
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
