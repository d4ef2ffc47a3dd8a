/** Writes what the desk's page hands in, as the command line would. */
import type { SaveAnswer, SaveRequest } from '../../src/desk/protocol';
import type { Atlas } from '../../src/lib/domain/atlas';
import type { ContentFiles } from '../../src/lib/server/content/files';
import { canonicalYaml } from '../../src/lib/server/content/canonical-yaml';
import { shownPath } from '../../src/lib/server/content/layout';
import { adjustedExcerpts } from '../content/article/adjust';
import { adjustedCitation } from '../content/article/adjust-citation';
import { fieldFault, FIELDS, NOTES } from '../content/article/citation';
import type { Citation } from '../content/article/citation';
import { articlePath, excerptIds, excerptsPath, newArticleFiles } from '../content/article/save';
import type { ArticleFiles } from '../content/article/save';
import { plural } from '../content/check/report-text';
import { Refusal } from '../content/exit';
import { atlasOf, filesOf } from '../content/folder';
import { textOf } from '../content/records/edit';
import { writeChecked } from '../content/write-checked';
import { remember } from './journal';
import type { Journal } from './journal';
import { basisOf } from './open';

/** @throws {Refusal} when it would bring a problem; then nothing is written */
export function saveArticle(
	request: SaveRequest,
	{ dir, journal }: { readonly dir: string; readonly journal: Journal }
): SaveAnswer {
	const files = filesOf(dir);
	const atlas = atlasOf(files);
	const { id, words, texts } =
		request.basis === null
			? newArticleFiles(
					{ ...request, citation: citationOf(request.fields), decisions: decisionsOf(request) },
					atlas
				)
			: adjusted(request, atlas, files);
	writeChecked(dir, files, texts);
	remember(journal, files, texts);
	const paths = texts.map(([path]) => shownPath(path));
	return { id, words, paths, basis: basisOf(id, filesOf(dir)) };
}

const decisionsOf = ({ excerpts }: SaveRequest) =>
	excerpts.map(({ links, ...rest }) => ({ ...rest, links: [...links] }));

/** @throws {Refusal} when a field is missing or not good */
function citationOf(fields: Partial<Citation>): Citation {
	const faults = [...FIELDS, ...NOTES].flatMap((field) => {
		const value = fields[field];
		if (value === undefined) {
			const wanted: readonly string[] = FIELDS;
			return wanted.includes(field) ? [`${field} is missing`] : [];
		}
		const fault = fieldFault(field, value);
		return fault === undefined ? [] : [`${field}: ${fault}`];
	});
	if (faults.length > 0) throw new Refusal(faults.join('\n'));
	return fields as Citation;
}

function adjusted(request: SaveRequest, atlas: Atlas, files: ContentFiles): ArticleFiles {
	const { id, basis } = request;
	const article = atlas.articlesById.get(id);
	if (!article) throw new Refusal(`there is no article "${id}"`);
	if (basisOf(id, files) !== basis)
		throw new Refusal(`the files of "${id}" changed since they were opened; open it again`);
	const path = excerptsPath(id);
	const own = new Set(article.excerpts.map((excerpt) => excerpt.id));
	const others = new Set([...excerptIds(atlas)].filter((known) => !own.has(known)));
	const before = files.has(path) ? textOf(files, path) : '';
	const text = adjustedExcerpts(before, decisionsOf(request), others, article.paragraphs);
	const file = textOf(files, articlePath(id));
	const cited = adjustedCitation(file, citationOf(request.fields));
	const same = text === before || text === canonicalYaml(before);
	const texts = [
		...(cited === file ? [] : [[articlePath(id), cited] as const]),
		...(same ? [] : [[path, text] as const])
	];
	if (texts.length === 0) throw new Refusal('nothing has changed, so nothing is written');
	const count = plural(request.excerpts.length, 'excerpt');
	return { id, words: `${texts.map(([each]) => shownPath(each)).join(', ')}, ${count}`, texts };
}
