/** The words of the page of figures, in one place for a translator. */

export const FIGURES_PAGE = {
	title: 'Figures',
	description: (traveler: string, years: string): string =>
		`The travels of ${traveler} in figures, ${years}: stops by country, days abroad, distance flown, busiest days and the people met most, each with its counting rule and a download.`,
	lead: (traveler: string, years: string): string =>
		`What the journeys of ${traveler} add up to, ${years}. Every number is counted from the atlas; under each picture stand its rule, its table and its download.`,
	contents: 'Figures on this page',
	totals: 'In all'
} as const;

export const FRAME = {
	rule: 'How it is counted',
	table: 'The numbers as a table',
	download: 'Download CSV',
	downloadOf: (title: string): string => `Download CSV: ${title}`,
	scroll: (title: string): string => `Table: ${title}`
} as const;

export const COUNTRIES = {
	map: (finding: string): string => `World map of stops by country. ${finding}`,
	detail: (name: string): string => `${name}, enlarged`,
	legend: 'Stops in a country',
	none: 'none',
	ranking: (count: number): string => `The ${count} with the most stops`
} as const;

export const CALENDAR = {
	picture: (finding: string): string => `Calendar of the term. ${finding}`,
	legend: 'Stops on a day abroad',
	home: 'not abroad',
	weeks: 'Each row of a month is a week from Monday to Sunday.'
} as const;

export const MONTHS = {
	picture: (finding: string): string => `Columns of days abroad in each month. ${finding}`
} as const;

export const DISTANCE = {
	picture: (finding: string): string => `Line of the distance flown over the term. ${finding}`,
	axis: 'thousand km',
	ours: 'Shuttle',
	years: 'By year',
	both: (km: string, miles: string): string => `${km} km, ${miles} miles`,
	km: (km: string): string => `${km} km`
} as const;

export const TRIPS = {
	picture: (finding: string): string => `Trips piled up by their number of stops. ${finding}`,
	axis: 'Stops a trip; each brick is a trip'
} as const;

export const ELSEWHERE = {
	until: (day: string): string => `to ${day}`,
	term: (value: string): string => `${value} in the whole term`,
	theirs: 'others',
	ours: 'Shuttle'
} as const;
