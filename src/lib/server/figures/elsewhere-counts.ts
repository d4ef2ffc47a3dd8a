/** Of whose travels the numbers below tell. */
export const COUNTED_ELSEWHERE = 'blinken';

/**
 * What others published: the only numbers of the figures that are not computed. Quoted as they
 * stand, never adjusted.
 */
export const STATE_PAGE = {
	url: 'https://www.state.gov/travels-with-the-secretary-of-state/',
	title: 'Secretary Blinken Travel, U.S. Department of State, last updated December 7, 2023',
	/** Included. */
	until: '2023-12-07',
	miles: 672_981.7,
	/** Digits after the point, as published. */
	milesDigits: 2,
	travelDays: 283
} as const;

/** Attributed to the State Department, of September 2024; its own page was not found. */
export const ISRAEL_COUNT = {
	/** Included. */
	until: '2024-09-30',
	visits: 18,
	country: 'IL',
	/** The West Bank, from which he came back within a stay. */
	neighbour: 'PS'
} as const;

/** As the official record of the Office of the Historian spells it. */
export const ISRAEL_IN_RECORD = 'Israel';
