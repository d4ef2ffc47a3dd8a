/** The interface's words that no vocabulary of the domain holds, in one place for a translator. */

/**
 * "1,692"; of at most three digits after the point. As `Intl.NumberFormat` writes it for `en-GB`, which
 * takes 10 ms to come to life: on a slow phone 40 ms, in which it answers no hand.
 */
export const formatNumber = (value: number): string =>
	String(value).replace(/\d(?=(?:\d{3})+(?:\.|$))/g, '$&,');

export const plural = (count: number, one: string, many: string): string =>
	`${formatNumber(count)} ${count === 1 ? one : many}`;

export const countTrips = (count: number): string => plural(count, 'trip', 'trips');
export const countStops = (count: number): string => plural(count, 'stop', 'stops');
export const countExcerpts = (count: number): string => plural(count, 'excerpt', 'excerpts');

export const BRAND = {
	name: 'Shuttle',
	home: 'Shuttle, the atlas of all trips',
	traveler: (name: string, years: string): string => `${name}, ${years}`
} as const;

export const MENU = {
	label: 'Menu',
	navigation: 'Pages',
	trips: 'All trips',
	search: 'Search',
	places: 'Places',
	countries: 'Countries',
	people: 'People',
	occasions: 'Occasions',
	articles: 'Articles',
	figures: 'Figures',
	compare: 'Compare',
	about: 'About and method',
	record: 'The official record, row by row',
	data: 'Take the data',
	theme: 'Colours',
	themes: { system: 'System', light: 'Light', dark: 'Dark' }
} as const;

export const SHELL = {
	skip: 'Skip the map',
	map: 'Map with its controls and notes',
	level: { peek: 'low', half: 'half', full: 'high' },
	handle: (level: string, next: string): string => `Text panel, ${level}. Set it ${next}`
} as const;

export const TRIPS = {
	label: 'Trips by year',
	chosen: 'shown on the map',
	/** "5 stops", "39 stops · Henry Kissinger" */
	counted: ({ stops, traveler }: { stops: number; traveler?: string }): string =>
		traveler === undefined ? countStops(stops) : `${countStops(stops)} · ${traveler}`
} as const;

export const TRIP = {
	stops: 'Stops in the order of travel',
	stopsLabel: (count: number): string => (count === 1 ? 'stop' : 'stops'),
	stopsRule: 'Every stay counts, also a second one in the same city. Transits do not.',
	countriesLabel: (count: number): string => (count === 1 ? 'country' : 'countries'),
	countriesRule: 'Countries and territories with a stop, the West Bank counted for itself.',
	lengthLabel: (miles: number): string => `km (${formatNumber(miles)} miles)`,
	lengthRule:
		'The sum of all legs, home legs included, along the shortest line; what was flown was longer.',
	distance: (km: number, miles: number): string =>
		`${formatNumber(km)} km (${formatNumber(miles)} miles)`,
	previous: 'Earlier trip',
	next: 'Later trip',
	neighbours: 'Trips before and after',
	excerpts: 'About this trip',
	stopExcerpts: 'Of its stops',
	sources: 'Sources of this trip',
	compare: 'Compare with another trip',
	data: 'Data of this trip',
	embed: 'Embed this trip'
} as const;

export const STOP = {
	breadcrumb: 'Where you are',
	allTrips: 'All trips',
	of: (position: number, total: number): string => `Stop ${position} of ${total}`,
	transit: 'Transit',
	transitRule: 'A change of transport or crew; no figure counts it as a stop.',
	overnight: 'A night without a programme.',
	met: 'Met with',
	metWith: (names: string): string => `Met with ${names}`,
	occasion: 'Occasion',
	companions: 'With',
	from: 'From',
	byTrain: 'By train',
	trainFrom: (place: string): string => `from ${place}`,
	place: 'The point',
	excerpts: 'In the articles',
	noExcerpts: 'None of the articles collected so far speaks of this stop.',
	calls: 'Calls of these days',
	order: 'How do we know?',
	record: 'In the official record',
	recordRow: 'Row',
	recordDates: 'Dates',
	recordPlace: 'Place as recorded',
	notInRecord: 'The official record has no row for this stop.',
	sources: 'Sources',
	previous: 'Previous',
	next: 'Next',
	neighbours: 'Stops before and after',
	beginning: 'The trip begins here',
	end: 'The trip ends here'
} as const;

export const EXCERPT = {
	original: 'Read the original',
	leads: 'Where it leads',
	about: {
		stop: (place: string): string => `Of this stop in ${place}`,
		call: (): string => 'Of the calls',
		trip: (): string => 'Of this trip',
		place: (place: string): string => `Mentions of ${place}`
	}
} as const;

export const CALL = {
	title: (name: string): string => `Call with ${name}`,
	sources: 'Sources of this call'
} as const;

export const ARTICLE = {
	kind: 'Article',
	original: 'Read the original',
	excerpts: 'Excerpts in the order of the article',
	noExcerpts: 'No sentence of this article speaks of a stop, a trip or a call.',
	title: 'Title',
	date: 'Date',
	credit: 'Credit'
} as const;

export const TIMELINE = {
	label: 'Timeline of all trips',
	slider: 'Trip',
	figures: (date: string, year: string, stops: number): string =>
		`${date} ${year} · ${countStops(stops)}`,
	value: (title: string, date: string, stops: number): string =>
		`${title}, ${date}, ${countStops(stops)}`,
	none: 'No trip chosen',
	wholeTerm: 'The whole term',
	/** Where there are several travelers. */
	everybody: 'All travelers'
} as const;

export const MISSING = {
	title: 'There is no page at this address',
	asked: 'You asked for',
	nearest: 'Perhaps you meant',
	home: 'See all trips'
} as const;

export const FIGURES = {
	rules: 'How these are counted'
} as const;
