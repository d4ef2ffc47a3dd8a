import type { Article, Atlas, Excerpt, Link } from '$lib/domain/atlas';
import { dateWords, intervalWords } from '$lib/domain/date-words';
import type { ArticleExcerptView, ArticleRowView, ArticleView, LeadView } from '$lib/domain/views';
import { RELATION_LABEL } from '$lib/domain/words';
import { excerptPath, stopPath, travelerPath, tripPath } from '$lib/urls';
import { articleRef, originalHref, quoteRuns } from './excerpt';
import { stopsAt } from './stop-index';

/**
 * Where a link leads. A place has no visit of its own to lead to: its mention leads to the latest
 * stay there that the article could know of, else to the earliest one.
 */
function destination(atlas: Atlas, article: Article, excerpt: Excerpt, link: Link) {
	const { kind, key } = link.target;
	if (kind === 'stop') {
		const stop = atlas.stopsByKey.get(key);
		return stop && { path: excerptPath(stopPath(key), excerpt.id), text: stopText(stop) };
	}
	if (kind === 'trip') {
		const trip = atlas.tripsByKey.get(key);
		return trip && { path: excerptPath(tripPath(key), excerpt.id), text: trip.title };
	}
	if (kind === 'call') {
		const call = atlas.callsByKey.get(key);
		return (
			call && {
				path: `${travelerPath(call.travelerId)}#${call.id}`,
				text: `Call with ${call.with.person.name}, ${dateWords(call.date)}`
			}
		);
	}
	const place = atlas.places.get(key);
	const stays = place ? stopsAt(atlas, place) : [];
	const known = stays.filter((stop) => stop.dates.start.first <= article.published.last);
	const stop = known.at(-1) ?? stays[0];
	return stop
		? { path: excerptPath(stopPath(stop.key), excerpt.id), text: stop.place.name }
		: undefined;
}

function stopText(stop: NonNullable<ReturnType<Atlas['stopsByKey']['get']>>): string {
	return `${stop.place.name}, ${intervalWords(stop.dates)}`;
}

function leadView(atlas: Atlas, article: Article, excerpt: Excerpt, link: Link): LeadView[] {
	const found = destination(atlas, article, excerpt, link);
	if (!found) return [];
	return [
		{
			relation: link.relation,
			label: RELATION_LABEL[link.relation],
			...found,
			marked: quoteRuns(excerpt.quote, link.mark)
		}
	];
}

function articleExcerptView(atlas: Atlas, article: Article, excerpt: Excerpt): ArticleExcerptView {
	return {
		id: excerpt.id,
		quote: excerpt.quote,
		originalHref: originalHref(article, excerpt),
		leads: excerpt.links.flatMap((link) => leadView(atlas, article, excerpt, link))
	};
}

export function articleView(atlas: Atlas, article: Article): ArticleView {
	return {
		...articleRef(article),
		url: article.url,
		...(article.titleNote === undefined ? {} : { titleNote: article.titleNote }),
		...(article.dateNote === undefined ? {} : { dateNote: article.dateNote }),
		...(article.credit === undefined ? {} : { credit: article.credit }),
		excerpts: article.excerpts.map((excerpt) => articleExcerptView(atlas, article, excerpt))
	};
}

export function articleRow(article: Article): ArticleRowView {
	return { ...articleRef(article), excerpts: article.excerpts.length };
}
