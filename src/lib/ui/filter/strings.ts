import type { Dimension } from '$lib/filter/filter';

export const FILTER = {
	title: 'Filter',
	all: 'All',
	any: 'Any',
	clear: 'Clear the filter',
	kept: (kept: number, total: number): string => `${kept} of ${total} trips`,
	nothing: 'No trip is all of this at once. Take one condition away:',
	loading: 'The filter is on its way …',
	problem: 'The filter could not be loaded. The list, the search and the figures work without it.',
	timeline: 'Or drag along the timeline, from the first month to the last.',
	without: (label: string): string => `Without “${label}”`
} as const;

export const DIMENSION_LABEL: Readonly<Record<Dimension, string>> = {
	year: 'Year',
	from: 'From month',
	to: 'To month',
	theme: 'Theme',
	region: 'Region',
	country: 'Country',
	person: 'Met with',
	with: 'Travelled with',
	articles: 'With excerpts',
	uncertain: 'With something uncertain'
};

/** The figures of the trips that a filter leaves. */
export const FIGURES_LEFT = {
	title: 'These trips in figures',
	days: 'Days abroad by year',
	countries: 'Stops by country',
	people: 'People met, by stops',
	rule: 'How it is counted',
	more: (count: number): string => `and ${count} more`
} as const;
