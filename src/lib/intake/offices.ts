/** Who is meant by an office: "the Qatari Emir", "the country’s prime minister". */
import type { Gazetteer, Named } from './gazetteer';
import type { Mention } from './names';
import type { Sentence } from './reading';
import { fold } from './tokens';

const OFFICE =
	/\b(?:emir|amir|king|queen|president|prime minister|crown prince|foreign minister|foreign secretary|chancellor|defen[cs]e minister|pope|secretary general)\b/gi;

/** How far an office and the name of its country stand apart, in characters. */
const NEAR = 30;

/**
 * People named by their office alone, or by a first name after they were named in full.
 * @param country of the article so far, for "the country’s prime minister"
 */
export function byOffice(
	sentence: Sentence,
	gazetteer: Gazetteer,
	published: string,
	country: string | null
): readonly Mention[] {
	return [...sentence.text.matchAll(OFFICE)].flatMap((match) => {
		const start = match.index;
		const end = start + match[0].length;
		const code = countryNear(sentence, start, end) ?? country;
		if (code === null) return [];
		const names = gazetteer.countries.find(({ id }) => id === code);
		const person = names && holderOf(match[0], names, gazetteer, published);
		return person === undefined
			? []
			: [{ kind: 'person' as const, id: person, start, end, adjective: false }];
	});
}

function countryNear({ mentions }: Sentence, start: number, end: number): string | null {
	const near = mentions.find(
		(mention) =>
			mention.kind === 'country' &&
			mention.id !== 'US' &&
			(Math.abs(start - mention.end) <= NEAR || Math.abs(mention.start - end) <= NEAR)
	);
	return near?.id ?? null;
}

/** Who held the office nearest to the day. */
function holderOf(
	office: string,
	country: Named,
	{ offices }: Gazetteer,
	day: string
): string | undefined {
	const word = fold(office).replace('amir', 'emir').replace('defence', 'defense');
	const fitting = offices.filter(({ role }) => {
		const text = ` ${fold(role)} `;
		return (
			text.includes(` ${word} `) &&
			!text.includes(`deputy ${word}`) &&
			country.names.some((name) => text.includes(` ${fold(name)} `))
		);
	});
	const distance = (held: string): number => Math.abs(Date.parse(held) - Date.parse(day));
	return fitting.toSorted((a, b) => distance(a.day) - distance(b.day))[0]?.person;
}
