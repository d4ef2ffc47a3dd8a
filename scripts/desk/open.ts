/** An article that is there, to be adjusted. */
import type { Opened } from '../../src/desk/protocol';
import type { Article, Excerpt } from '../../src/lib/domain/atlas';
import type { ContentFiles } from '../../src/lib/server/content/files';
import { BREAK_LENGTH } from '../../src/lib/server/content/link-articles';
import { articlePath, excerptsPath } from '../content/article/save';
import { Refusal } from '../content/exit';
import { atlasOf, filesOf } from '../content/folder';
import { hashOf } from './journal';

/** @throws {Refusal} when there is none */
export function openArticle(id: string, dir: string): Opened {
	const files = filesOf(dir);
	const article = atlasOf(files).articlesById.get(id);
	if (!article) throw new Refusal(`there is no article "${id}"`);
	const { title, titleNote, publisher, url, published, dateNote, credit, lang } = article;
	return {
		id,
		fields: {
			title,
			publisher,
			url,
			published: published.edtf,
			lang,
			...(titleNote === undefined ? {} : { title_note: titleNote }),
			...(dateNote === undefined ? {} : { date_note: dateNote }),
			...(credit === undefined ? {} : { credit })
		},
		paragraphs: article.paragraphs,
		excerpts: article.excerpts.map((excerpt) => opened(excerpt, article)),
		basis: basisOf(id, files)
	};
}

/** Tells whether an article's files are as they were. */
export function basisOf(id: string, files: ContentFiles): string {
	const hashes = [articlePath(id), excerptsPath(id)].map((path) => {
		const bytes = files.get(path);
		return bytes instanceof Uint8Array ? hashOf(bytes) : '';
	});
	return hashOf(hashes.join(' '));
}

function opened({ id, quote, links, offset }: Excerpt, { paragraphs }: Article) {
	return {
		id,
		quote,
		links: links.map(({ target, relation, mark }) => ({
			target,
			relation,
			mark: mark && quote.slice(...mark)
		})),
		...placeOf(offset, paragraphs)
	};
}

/** Paragraph and offset there of an offset in the article's words. */
function placeOf(
	offset: number,
	paragraphs: readonly string[]
): { readonly paragraph: number; readonly start: number } {
	let start = offset;
	for (const [paragraph, text] of paragraphs.entries()) {
		if (start <= text.length) return { paragraph, start };
		start -= text.length + BREAK_LENGTH;
	}
	throw new Error(`the article has no words at ${offset}`);
}
