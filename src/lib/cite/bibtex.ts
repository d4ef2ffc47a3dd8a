import { AUTHOR, citeKey, partsOf, SITE, type Cited } from './cited';

const ESCAPES: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	'#': '\\#',
	$: '\\$',
	'%': '\\%',
	'&': '\\&',
	_: '\\_',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** What LaTeX would draw as one sign: two hyphens or quotes, or `?` before a grave accent. */
const LIGATURES = /(['`-])(?=\1)|([?!])(?=`)/g;

/** Text for LaTeX: its own characters escaped, all others as they are, in UTF-8. */
export function texText(text: string): string {
	return text.replace(/[\\{}#$%&_~^]/g, (char) => ESCAPES[char] ?? char).replace(LIGATURES, '$&{}');
}

/** An address for the `url` field, which takes every character but those that end the field. */
const texUrl = (url: string): string =>
	url.replace(/[{}\\]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** The names that BibTeX itself knows for months: `nov`, without braces. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A BibTeX entry. `@misc` because every style knows it; `url`, `urldate` and `version` are read by
 * biblatex as well. Braces keep the author one name and the title's capitals.
 */
export function bibtex({ title, url, version, accessed }: Cited): string {
	const made = version.day && partsOf(version.day);
	const fields = [
		['author', `{{${texText(AUTHOR)}}}`],
		['title', `{{${texText(title)}}}`],
		['howpublished', `{${SITE}}`],
		...(made ? [['year', `{${made.year}}`] as const] : []),
		...(made ? [['month', MONTHS[made.month - 1] ?? ''] as const] : []),
		['version', `{${texText(version.id)}}`],
		['url', `{${texUrl(url)}}`],
		['urldate', `{${accessed}}`],
		['note', `{Version ${texText(version.id)} of the data}`]
	] as const;
	const lines = fields.map(([name, value]) => `\t${name} = ${value}`);
	return `@misc{${citeKey(url)},\n${lines.join(',\n')}\n}\n`;
}
