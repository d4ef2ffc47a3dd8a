import type { Dimension } from '$lib/filter/filter';

export const FILTER = {
	title: 'Filter',
	all: 'All',
	any: 'Any',
	clear: 'Clear the filter',
	kept: (kept: number, total: number): string => `${kept} of ${total} trips`,
	nothing: 'No trip is all of this at once. Take one condition away:',
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
