/** Words of whole pages: headings, titles and descriptions. */
import type { Whose } from './whose';

export const HOME = {
	title: ({ names }: Whose): string => `Every trip of ${names}, stop by stop`,
	heading: ({ who }: Whose): string => `Where ${who} went, stop by stop`,
	travelers: 'Travelers',
	description: ({ titled, years }: Whose): string =>
		`An interactive map of diplomatic travel: every trip of ${titled}, ${years}, in the order flown, with what the reporting says of each stop.`
} as const;

export const TRAVELER = {
	calls: 'Phone calls',
	callsRule: 'Calls that the articles speak of: diplomacy without travel. They are no stops.'
} as const;

export const ARTICLES = {
	title: 'Articles',
	description:
		'The articles whose words Shuttle quotes: what is known of each, its excerpts in order, and the stop that each speaks of.',
	lead: 'Each article with its excerpts and where each of them leads. Shuttle quotes; it does not republish.'
} as const;

export const ABOUT = {
	title: 'About and method',
	description:
		'How Shuttle knows where an envoy went and in what order, how it counts, and whose boundaries its map shows.'
} as const;

export const PANEL = {
	label: 'Text',
	map: 'Map'
} as const;

export const PLAY = {
	trip: 'from here',
	term: 'the whole term',
	/** Where there are several travelers. */
	all: 'all trips'
} as const;

interface MapKeys {
	readonly keys: readonly string[];
	readonly words: string;
}

export const KEYS: {
	readonly title: string;
	readonly close: string;
	readonly map: readonly MapKeys[];
	readonly names: Readonly<Record<string, string>>;
} = {
	title: 'Keys',
	close: 'Close',
	map: [
		{ keys: ['←', '↑', '→', '↓'], words: 'Move the map, when the map has the focus' },
		{ keys: ['+', '−'], words: 'Zoom the map' }
	],
	names: { ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' }
};
