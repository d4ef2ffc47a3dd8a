import { MONTHS } from '$lib/domain/months';
import type { Span } from '$lib/filter/span';

const nameOf = (month: string): string => MONTHS[Number(month.slice(5)) - 1] ?? '';

/** "October 2023" of `2023-10` */
export const monthWords = (month: string): string => `${nameOf(month)} ${month.slice(0, 4)}`;

const short = (month: string): string => `${nameOf(month).slice(0, 3)} ${month.slice(0, 4)}`;

/** "2023", "October 2023", "Oct 2023 – Jan 2024", "from Oct 2023"; empty for the whole term. */
export function spanWords({ from, to }: Span): string {
	if (from === to) return from && monthWords(from);
	if (from === '') return `until ${short(to)}`;
	if (to === '') return `from ${short(from)}`;
	const year = from.slice(0, 4);
	return from === `${year}-01` && to === `${year}-12` ? year : `${short(from)} – ${short(to)}`;
}

export const SPAN = {
	from: 'First month of the span',
	to: 'Last month of the span',
	hint: 'Drag to choose a span of months',
	whole: 'Show all months'
} as const;
