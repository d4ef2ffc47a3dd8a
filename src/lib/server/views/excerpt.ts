import {
	targetId,
	type Article,
	type Atlas,
	type Excerpt,
	type Link,
	type LinkTarget
} from '$lib/domain/atlas';
import { dateView } from '$lib/domain/date-words';
import type { ArticleRef, ExcerptView, QuoteRun } from '$lib/domain/views';
import { RELATION_LABEL } from '$lib/domain/words';
import { articlePath } from '$lib/urls';
import { textFragmentHref } from './text-fragment';

/** One reference an article: a page that shows many of its excerpts then ships it once. */
const refs = new WeakMap<Article, ArticleRef>();

export function articleRef(article: Article): ArticleRef {
	const ref = refs.get(article) ?? {
		id: article.id,
		path: articlePath(article.id),
		title: article.title,
		publisher: article.publisher,
		date: dateView(article.published),
		lang: article.lang
	};
	refs.set(article, ref);
	return ref;
}

/** The quotation cut where the mark begins and ends; without a mark, one run. */
export function quoteRuns(quote: string, mark: Link['mark']): readonly QuoteRun[] {
	if (!mark) return [{ text: quote, marked: false }];
	const [start, end] = mark;
	return [
		{ text: quote.slice(0, start), marked: false },
		{ text: quote.slice(start, end), marked: true },
		{ text: quote.slice(end), marked: false }
	].filter((run) => run.text !== '');
}

/** Whether the words stand in the article more than once, as a browser's search would find them. */
function recurs(article: Article, passage: string): boolean {
	const words = article.paragraphs.join('\n').toLowerCase();
	const wanted = passage.toLowerCase();
	return words.indexOf(wanted) !== words.lastIndexOf(wanted);
}

/** The original, scrolled to the words that speak of the target, or to the quotation. */
export function originalHref(article: Article, excerpt: Excerpt, link?: Link): string {
	const [start, end] = link?.mark ?? [0, excerpt.quote.length];
	const passage = excerpt.quote.slice(start, end);
	const context = {
		prefix: excerpt.prefix + excerpt.quote.slice(0, start),
		suffix: excerpt.quote.slice(end) + excerpt.suffix
	};
	return textFragmentHref(article.url, passage, recurs(article, passage) ? context : undefined);
}

function label(atlas: Atlas, link: Link): string {
	const verb = RELATION_LABEL[link.relation];
	switch (link.target.kind) {
		case 'trip':
			return `${verb} this trip`;
		case 'place':
			return `${verb} ${atlas.places.get(link.target.key)?.name ?? ''}`;
		case 'call':
			return `${verb} this call`;
		case 'stop':
			return `${verb} this stop`;
	}
}

/** One view a link: a page that shows an excerpt at many stops then ships its words once. */
const views = new WeakMap<Link, ExcerptView>();

function excerptView(atlas: Atlas, excerpt: Excerpt, link: Link): ExcerptView | null {
	const known = views.get(link);
	if (known) return known;
	const article = atlas.articlesById.get(excerpt.articleId);
	const view = article
		? {
				id: excerpt.id,
				about: link.target.kind,
				runs: quoteRuns(excerpt.quote, link.mark),
				relation: link.relation,
				label: label(atlas, link),
				article: articleRef(article),
				originalHref: originalHref(article, excerpt, link)
			}
		: null;
	if (view) views.set(link, view);
	return view;
}

/**
 * The excerpts that speak of any of the targets, in the order of the targets; one that speaks of
 * several of them is shown once, for the first.
 */
export function excerptViews(atlas: Atlas, targets: readonly LinkTarget[]): ExcerptView[] {
	const found = new Map<string, ExcerptView>();
	for (const target of targets) {
		for (const excerpt of atlas.excerptsByTarget.get(targetId(target)) ?? []) {
			const link = excerpt.links.find((each) => targetId(each.target) === targetId(target));
			const view = link && !found.has(excerpt.id) ? excerptView(atlas, excerpt, link) : null;
			if (view) found.set(excerpt.id, view);
		}
	}
	return [...found.values()];
}
