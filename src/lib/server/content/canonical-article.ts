/** The one way to write an article: its citation, then each paragraph on a line. */
import { parseArticle } from './article';
import { canonicalYaml } from './canonical-yaml';
import { LINE_LIMIT } from './text';

/** @returns `null` when the file has no front matter or no words */
export function canonicalArticle(text: string): string | null {
	const parsed = parseArticle('', text, () => undefined);
	const front = /^---\n(?<front>[\s\S]*?\n)?---(?:\n|$)/.exec(text)?.groups?.['front'];
	if (!parsed || front === undefined) return null;
	return articleFile(canonicalYaml(front, { fold: false }), parsed.paragraphs);
}

/**
 * The text of an article file.
 * @param front its citation as YAML, with a line feed at its end
 */
export function articleFile(front: string, paragraphs: readonly string[]): string {
	return `---\n${front}---\n\n${paragraphs.map(brokenUp).join('\n\n')}\n`;
}

/** A paragraph, broken at spaces where it is longer than a line may be. */
function brokenUp(paragraph: string): string {
	const lines: string[] = [];
	let rest = paragraph;
	while (rest.length > LINE_LIMIT) {
		const space = rest.lastIndexOf(' ', LINE_LIMIT);
		if (space <= 0) break;
		lines.push(rest.slice(0, space));
		rest = rest.slice(space + 1);
	}
	return [...lines, rest].join('\n');
}
