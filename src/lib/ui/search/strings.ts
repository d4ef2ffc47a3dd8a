import type { Kind } from '$lib/search/document';

export const SEARCH = {
	open: 'Search',
	label: 'Find a place, person, date or phrase',
	title: 'Search',
	description:
		'Find places, people, countries, occasions, trips, stops by date, and words in the excerpts.',
	close: 'Close',
	empty: (query: string): string => `Nothing found for “${query}”.`,
	advice:
		'Try another spelling, fewer words, a name instead of a title, or a date such as “October 2023” or “14 Oct 2023”.',
	problem: 'The search could not be loaded. The index below lists everything by name.',
	all: (total: number): string => `All ${total}`,
	page: 'Results as a page',
	index: 'Index of everything'
} as const;

export const KIND_HEADING: Readonly<Record<Kind, string>> = {
	place: 'Places',
	country: 'Countries',
	person: 'People',
	occasion: 'Occasions',
	trip: 'Trips',
	stop: 'Stops',
	excerpt: 'Excerpts'
};
