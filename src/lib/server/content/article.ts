/** An article file: front matter between two lines `---`, then paragraphs. */
import type { Report } from './problem';
import type { Parsed } from './source';
import { parseYaml } from './yaml';

export interface ArticleText {
	readonly front: Parsed;
	readonly paragraphs: readonly string[];
}

/**
 * Splits an article file. A paragraph ends at a blank line; its lines are joined by a space.
 * @returns `null` when it has no front matter or no words; then a problem says so
 */
export function parseArticle(file: string, text: string, report: Report): ArticleText | null {
	const parts = /^---\n(?<front>[\s\S]*?\n)?---(?:\n|$)(?<body>[\s\S]*)$/.exec(text)?.groups;
	if (!parts) {
		report({
			file,
			line: 1,
			column: 1,
			message: 'the front matter is missing or not closed',
			remedy: 'begin the file with a line "---", the citation, and a second line "---"'
		});
		return null;
	}
	const front = parseYaml(file, parts['front'] ?? '', report, 2);
	const body = parts['body'] ?? '';
	const paragraphs = body
		.split(/\n[ \t]*(?:\n[ \t]*)+/)
		.map(joinLines)
		.filter((paragraph) => paragraph !== '');
	if (paragraphs.length === 0) {
		report({
			file,
			line: text.slice(0, text.length - body.length).split('\n').length,
			column: 1,
			message: 'the article has no words',
			remedy: 'put its paragraphs after the front matter, a blank line between them'
		});
		return null;
	}
	return front && { front, paragraphs };
}

function joinLines(paragraph: string): string {
	return paragraph
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join(' ');
}
