import type { NewsArticleLeaf } from 'schema-dts';
import type { Article, LinkTarget } from '$lib/domain/atlas';
import { isCertain } from '$lib/domain/dates';
import { articlePath, excerptPath, placePath, stopPath, travelerPath, tripPath } from '$lib/urls';
import type { Iri } from './iri';
import type { Described } from './script';

/** What a quotation speaks of. */
function target({ kind, key }: LinkTarget, iri: Iri): Described {
	switch (kind) {
		case 'stop':
			return { '@type': 'Event', '@id': iri(stopPath(key)) };
		case 'trip':
			return { '@type': 'Trip', '@id': iri(tripPath(key)) };
		case 'place':
			return { '@type': 'Place', '@id': iri(placePath(key)) };
		case 'call': {
			const [traveler = '', call = ''] = key.split('/');
			return { '@type': 'CommunicateAction', '@id': iri(`${travelerPath(traveler)}#${call}`) };
		}
	}
}

/** An article as its publisher has it, with the passages quoted here; its date only if it is certain. */
export function articleData(article: Article, iri: Iri): NewsArticleLeaf {
	const page = articlePath(article.id);
	return {
		'@type': 'NewsArticle',
		'@id': article.url,
		url: article.url,
		mainEntityOfPage: iri(page),
		headline: article.title,
		publisher: { '@type': 'Organization', name: article.publisher },
		...(isCertain(article.published) ? { datePublished: article.published.edtf } : {}),
		inLanguage: article.lang,
		hasPart: article.excerpts.map(({ id, quote, links }) => ({
			'@type': 'Quotation',
			'@id': iri(excerptPath(page, id)),
			text: quote,
			about: links.map((link) => target(link.target, iri))
		}))
	};
}
