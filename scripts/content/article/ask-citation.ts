/** The citation: what flags say, what was found, and answers for what is missing. */
import { EXIT, Refusal } from '../exit';
import { FIELD_WORDS, fieldFault, FIELDS, hostOf, NOTES } from './citation';
import type { Citation, Field, Note } from './citation';
import type { Draft } from './draft';
import type { Desk } from './add';
import type { ReadArticle } from './read';

/**
 * @param flags what the caller named
 * @throws {Refusal} when something is missing and nobody can be asked
 */
export async function citationOf(
	{ paragraphs, dropped, found }: ReadArticle,
	flags: Partial<Record<Field | Note, string>>,
	draft: Draft,
	{ asker, colours }: Desk,
	save: (draft: Draft) => void
): Promise<Citation> {
	const known: Partial<Record<Field | Note, string>> = {};
	const lines: string[] = [];
	for (const field of [...FIELDS, ...NOTES]) {
		const flag = flags[field];
		const fault = flag === undefined ? undefined : fieldFault(field, flag);
		if (fault !== undefined) throw new Refusal(`${flagOf(field)}: ${fault}`, EXIT.usage);
		const value = flag ?? draft.citation[field] ?? found[field]?.value;
		if (value === undefined) continue;
		known[field] = value;
		const from = flag === undefined ? (found[field]?.from ?? 'as you said before') : 'you';
		lines.push(`${field.padEnd(10)} ${value} ${colours.dim(`(${from})`)}`);
	}
	const count = `${paragraphs.length} paragraphs${dropped.length > 0 ? `, ${dropped.length} lines of the page left out` : ''}`;
	asker?.tell([...lines, colours.dim(count)].join('\n'), 'Found');
	const missing = FIELDS.filter((field) => known[field] === undefined);
	if (missing.length > 0 && !asker) {
		throw new Refusal(
			`not found in the article: ${missing.join(', ')}; name ${missing.map((field) => `--${field}`).join(', ')}`,
			EXIT.usage
		);
	}
	for (const field of missing) {
		const initial =
			field === 'publisher' ? (hostOf(known.url) ?? '') : field === 'lang' ? 'en' : '';
		known[field] = await asker?.text(FIELD_WORDS[field], {
			initial,
			judge: (answer) => fieldFault(field, answer)
		});
		save({ ...draft, citation: { ...draft.citation, ...(known as Record<string, string>) } });
	}
	return known as Citation;
}

function flagOf(field: Field | Note): string {
	return `--${field.replace('_', '-')}`;
}
