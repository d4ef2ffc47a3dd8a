/** Made-up names and sentences, as varied as those of a real atlas. */
import type { Random } from './random';

const SYLLABLES =
	'al an ba bel cor da der el fa gar ha im ja ka kor la lin ma mer na nor o pa ra ri sa sel ta tor u va vin wa ya za zen';
const PARTS = SYLLABLES.split(' ');

/** The words that real sentences of an atlas share most. */
const COMMON =
	'talks on and with ministers about the of in to ceasefire trade security aid borders energy summit'.split(
		' '
	);

/** About as many words as a real atlas of that size has. */
const VOCABULARY = 4000;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function name(random: Random): string {
	return capital(Array.from({ length: 2 + random.below(2) }, () => random.pick(PARTS)).join(''));
}

/** As in real language, few words are used often and many seldom. */
function word(random: Random): string {
	const rank = Math.floor(VOCABULARY * random.next() ** 4);
	const common = COMMON[rank];
	if (common !== undefined) return common;
	const parts = [rank % 37, Math.floor(rank / 37) % 37, Math.floor(rank / 1369) % 37];
	return parts.map((part) => PARTS[part] ?? '').join('');
}

const words = (random: Random, length: number): string =>
	Array.from({ length }, () => word(random)).join(' ');

export const personName = (random: Random): string => `${name(random)} ${name(random)}`;

/** "Borders balker summit 2023" */
export const occasionName = (random: Random): string =>
	`${capital(words(random, 3))} ${2021 + random.below(4)}`;

/** A sentence of so many words, with a made-up name in it, so that no two are alike. */
export const sentence = (random: Random, length: number): string =>
	`${capital(words(random, length))} near ${name(random)} ${name(random)}.`;
