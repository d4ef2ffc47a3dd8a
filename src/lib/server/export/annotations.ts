import {
	targetId,
	type Article,
	type Excerpt,
	type Link,
	type LinkTarget
} from '$lib/domain/atlas';
import {
	articlePath,
	excerptPath,
	placePath,
	stopPath,
	travelerPath,
	tripPath,
	type SitePath
} from '$lib/urls';
import { between, passagesOf } from '../content/quote';
import type { Addresses } from './addresses';
import { EXCERPTS_NOTE } from './licence';
import type { Selection } from './selection';

/** The page of what an excerpt speaks of. */
function targetPath({ kind, key }: LinkTarget): SitePath {
	switch (kind) {
		case 'stop':
			return stopPath(key);
		case 'trip':
			return tripPath(key);
		case 'place':
			return placePath(key);
		case 'call': {
			const [traveler = '', call = ''] = key.split('/');
			return excerptPath(travelerPath(traveler), call);
		}
	}
}

interface TextQuoteSelector {
	readonly type: 'TextQuoteSelector';
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	/** The words of the excerpt that speak of the body. */
	readonly refinedBy?: TextQuoteSelector;
}

/**
 * The words around a quote with the spaces between: a selector's prefix ends where its quote
 * begins. At the ends of a paragraph they are empty, for what stands beyond differs with the page.
 */
function surroundings({ paragraphs }: Article, excerpt: Excerpt) {
	const [passage] = between(passagesOf(paragraphs, excerpt.quote), paragraphs, excerpt);
	const text = (passage && paragraphs[passage.paragraph]) ?? '';
	const before = text.slice(0, passage?.start);
	const after = text.slice(before.length + excerpt.quote.length);
	return {
		prefix: excerpt.prefix + before.slice(before.trimEnd().length),
		suffix: after.slice(0, after.length - after.trimStart().length) + excerpt.suffix
	};
}

function quoteSelector(article: Article, excerpt: Excerpt, { mark }: Link): TextQuoteSelector {
	const { quote } = excerpt;
	const around = surroundings(article, excerpt);
	const whole = { type: 'TextQuoteSelector', exact: quote, ...around } as const;
	if (!mark) return whole;
	const [start, end] = mark;
	return {
		...whole,
		refinedBy: {
			type: 'TextQuoteSelector',
			exact: quote.slice(start, end),
			prefix: quote.slice(0, start),
			suffix: quote.slice(end)
		}
	};
}

/** One a link: what an excerpt says of a stop, a trip, a call or a place. */
function annotation(article: Article, excerpt: Excerpt, link: Link, addresses: Addresses) {
	const page = addresses.iri(excerptPath(articlePath(article.id), excerpt.id));
	return {
		id: `${page}/${targetId(link.target)}`,
		type: 'Annotation',
		motivation: 'linking',
		body: [
			{
				type: 'SpecificResource',
				purpose: 'linking',
				source: addresses.iri(targetPath(link.target))
			},
			{ type: 'TextualBody', purpose: 'classifying', value: link.relation, format: 'text/plain' }
		],
		target: {
			type: 'SpecificResource',
			source: {
				id: article.url,
				type: 'Text',
				format: 'text/html',
				language: article.lang,
				'dc:title': article.title,
				'dc:publisher': article.publisher,
				'dc:date': article.published.edtf
			},
			selector: quoteSelector(article, excerpt, link)
		}
	};
}

/**
 * The excerpts as annotations of their articles (W3C Web Annotation Data Model, 2017), quoted to
 * the letter with the words around them. A page of its own; an article's other words are not here.
 * @param page site path of the file
 */
export function annotations(selection: Selection, addresses: Addresses, page: SitePath): string {
	const items = selection.articles.flatMap((article) =>
		article.excerpts.flatMap((excerpt) =>
			excerpt.links.map((link) => annotation(article, excerpt, link, addresses))
		)
	);
	const document = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: addresses.iri(page),
		type: 'AnnotationPage',
		label: `${selection.title}: excerpts`,
		'dc:rights': EXCERPTS_NOTE,
		items
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}
