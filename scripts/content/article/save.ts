/** A new article as the files that hold it: one way for the command line and for the desk. */
import type { Atlas } from '../../../src/lib/domain/atlas';
import { isSlug } from '../../../src/lib/server/content/fields';
import { plural } from '../check/report-text';
import { EXIT, Refusal } from '../exit';
import type { Citation } from './citation';
import type { Decision } from './draft';
import { articleText, excerptsText, idOf } from './files';

export interface NewArticle {
	/** Without one, the first words of the title. */
	readonly id?: string | undefined;
	readonly citation: Citation;
	readonly paragraphs: readonly string[];
	/** What was accepted, in the order of the article. */
	readonly decisions: readonly Decision[];
}

export interface ArticleFiles {
	readonly id: string;
	/** For people: the file and how much is quoted. */
	readonly words: string;
	/** Paths below the content folder, and what stands there then. */
	readonly texts: readonly (readonly [path: string, text: string])[];
}

/** @throws {Refusal} when the id is none, or another article has it */
export function newArticleFiles(article: NewArticle, atlas: Atlas): ArticleFiles {
	const { citation, paragraphs } = article;
	const decisions = article.decisions.filter(({ links }) => links.length > 0);
	const id = freshId(article.id ?? idOf(citation.title), atlas.articlesById);
	const excerpts = excerptsText(decisions, excerptIds(atlas), paragraphs);
	return {
		id,
		words: `content/articles/${id}.md, with ${plural(decisions.length, 'excerpt')}`,
		texts: [
			[articlePath(id), articleText(citation, paragraphs)],
			...(excerpts === '' ? [] : [[excerptsPath(id), excerpts] as const])
		]
	};
}

export function articlePath(id: string): string {
	return `articles/${id}.md`;
}

export function excerptsPath(id: string): string {
	return `articles/${id}.excerpts.yaml`;
}

/** The ids of all excerpts, which are unique in the whole atlas. */
export function excerptIds({ articles }: Atlas): ReadonlySet<string> {
	return new Set(articles.flatMap(({ excerpts }) => excerpts.map(({ id }) => id)));
}

function freshId(id: string, known: ReadonlyMap<string, unknown>): string {
	if (!isSlug(id))
		throw new Refusal(
			`"${id}" is no id; name one with --id: lower-case letters, digits and hyphens`,
			EXIT.usage
		);
	if (known.has(id))
		throw new Refusal(`there is an article "${id}" already; name another id with --id`);
	return id;
}
