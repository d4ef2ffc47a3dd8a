/** Another citation for an article that is there: comments and what is not changed stay as written. */
import { isMap } from 'yaml';
import {
	parseForEditing,
	stringifyCanonical
} from '../../../src/lib/server/content/canonical-yaml';
import { Refusal } from '../exit';
import { FIELDS, NOTES } from './citation';
import type { Citation } from './citation';

/** The front matter, its line feed included, and the words of the article from its end on. */
const ARTICLE = /^---\n(?<front>[^]*?\n)(?<rest>---\n[^]*)$/;

/**
 * The article's file with this citation; the same text where nothing is different.
 * @throws {Refusal} when the file has no front matter
 */
export function adjustedCitation(text: string, citation: Citation): string {
	const { front, rest } = ARTICLE.exec(text)?.groups ?? {};
	const document = front === undefined ? null : parseForEditing(front);
	const map = document?.contents;
	if (!document || !isMap(map) || rest === undefined)
		throw new Refusal('the file of the article has no front matter; "check" says more');
	let same = true;
	for (const field of [...FIELDS, ...NOTES]) {
		const value = citation[field];
		if (map.get(field) === value) continue;
		same = false;
		if (value === undefined) document.delete(field);
		else document.set(field, value);
	}
	return same ? text : `---\n${stringifyCanonical(document, { fold: false })}${rest}`;
}
