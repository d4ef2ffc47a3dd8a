/** Why a sentence seems to speak of something, in words for an editor. */
import { dateWords, intervalWords } from '../domain/date-words';
import { interval, parseDate } from '../domain/dates';
import { overlap } from './days';
import type { Finding } from './finding';
import type { Days } from './gazetteer';
import type { Sentence } from './reading';

interface Published {
	/** EDTF. */
	readonly published: string;
	readonly days: Days;
}

/** "published 13 October 2023; “on Friday” is 13 October 2023; Doha, 13 October 2023: announces" */
export function reasonOf(finding: Finding, sentence: Sentence, { published }: Published): string {
	const { days, words, relation } = finding;
	const parts = [`published ${dateWords(parseDate(published))}`];
	const date = days && sentence.dates.find((phrase) => overlap(phrase, days));
	if (date) parts.push(`“${date.text}” is ${wordsOf(date)}`);
	parts.push(`${words}${days ? `, ${wordsOf(days)}` : ''}: ${relation}`);
	return parts.join('; ');
}

function wordsOf({ first, last }: Days): string {
	return first === last
		? dateWords(parseDate(first))
		: intervalWords(interval(parseDate(first), parseDate(last)));
}
