/** Words that several kinds of cards share. */
import type { Atlas, Traveler } from '../../src/lib/domain/atlas';
import type { ExcerptView } from '../../src/lib/domain/views';
import { commonTraveler } from '../../src/lib/server/views/traveler';
import type { CardQuote } from './card';

const number = new Intl.NumberFormat('en-GB');

/** "1 stop", "13 stops" */
export function count(value: number, one: string, many: string): string {
	return `${number.format(value)} ${value === 1 ? one : many}`;
}

/** Counts in a row, those of nothing left out: "13 stops · 8 countries" */
export function inARow(...parts: readonly string[]): string {
	return parts.filter((part) => !part.startsWith('0 ')).join(' · ');
}

/** "Antony Blinken, 2021–2025" */
export function brandOf({ name, term }: Traveler): string {
	return `${name}, ${term.start.year}–${term.end.year}`;
}

/** Whose atlas it is where a page belongs to no traveler, as on the site. */
export function brandOfAll(atlas: Atlas): string {
	if (atlas.travelers.size === 0) return '';
	const { name, years } = commonTraveler(atlas).traveler;
	return `${name}, ${years}`;
}

const WEIGHT: Readonly<Record<ExcerptView['relation'], number>> = {
	reports: 0,
	recalls: 1,
	announces: 2,
	mentions: 3
};

/** The mark must begin within so many letters to be seen on a card. */
const SEEN = 70;

/** Whether the words that speak of the page stand among the first ones. */
function shows({ runs }: ExcerptView): boolean {
	const [first, second] = runs;
	if (first?.marked || runs.length === 1) return true;
	return second?.marked === true && (first?.text.length ?? 0) <= SEEN;
}

/**
 * The excerpt that says most of a page: of the page itself rather than of its trip, with the
 * words that matter at its beginning, a report rather than an announcement; never a mere mention,
 * which is no report.
 */
export function quoteOf(excerpts: readonly ExcerptView[]): { readonly quote?: CardQuote } {
	const rank = (excerpt: ExcerptView): number =>
		(excerpt.about === 'trip' ? 8 : 0) + (shows(excerpt) ? 0 : 4) + WEIGHT[excerpt.relation];
	const [best] = excerpts
		.filter(({ relation }) => relation !== 'mentions')
		.toSorted((a, b) => rank(a) - rank(b));
	if (!best) return {};
	const { publisher, date } = best.article;
	return { quote: { runs: best.runs, from: `${publisher}, ${date.text}` } };
}
