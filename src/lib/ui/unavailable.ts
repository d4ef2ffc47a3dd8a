/** What a page says that could not be fetched. */
export const UNAVAILABLE = {
	title: 'This page cannot be shown now',
	why: 'It could not be fetched: perhaps you have no network, or the host does not answer.',
	kept: 'Without a network you can read the pages that you have read before, and all of the trip that you were on.',
	again: 'Try again'
} as const;
