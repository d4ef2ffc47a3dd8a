/** What may be done with the open data, in the words of `content/LICENSE`. */

export const FACTS_LICENCE = {
	name: 'CC0-1.0',
	title: 'Creative Commons Zero v1.0 Universal',
	url: 'https://creativecommons.org/publicdomain/zero/1.0/'
} as const;

export const FACTS_NOTE = 'Facts: CC0 1.0, free for any use.';

export const EXCERPTS_NOTE =
	'Excerpts, and the titles of articles and sources, belong to their publishers; they are quoted with their source.';

export const CREDIT = 'Shuttle';
