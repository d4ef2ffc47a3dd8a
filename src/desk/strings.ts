/** Words of the editor's desk. */
import type { Field } from './protocol';

const plural = (count: number, one: string, many = `${one}s`): string =>
	`${count} ${count === 1 ? one : many}`;

export const DESK = {
	title: 'The editor’s desk',
	home: 'The atlas',
	undo: 'Undo',
	redo: 'Redo',
	undoSave: 'Undo the save',
	another: 'Another article',
	save: (count: number) => `Save ${plural(count, 'excerpt')}`,
	wait: 'One moment …',
	saved: (words: string) => `Saved: ${words}.`,
	seeIt: 'See its page',
	unsaved: (paths: readonly string[]) => `Back as before: ${paths.join(', ')}.`,
	restored: 'Your work goes on where it was.',
	left: (open: number) =>
		`${plural(open, 'proposal is', 'proposals are')} not decided, and left out of a save.`,
	noAnswer: 'The dev server does not answer. Start it again with npm run dev; your work is kept.'
} as const;

export const START = {
	heading: 'Paste an article',
	lead: 'Plain text, HTML or Markdown. What belongs to the page and not to the article is left out; places, people and dates are found, and excerpts proposed. Nothing is written before you save.',
	paste: 'The article',
	placeholder: 'Paste here, or drop a saved page …',
	file: 'Choose a file',
	read: 'Read it',
	open: 'Or adjust the excerpts of one that is there'
} as const;

export const FIELD_LABEL: Readonly<Record<Field, string>> = {
	title: 'Title, as published',
	publisher: 'Publisher',
	url: 'Address',
	published: 'Published',
	lang: 'Language',
	title_note: 'Note on the title',
	date_note: 'Note on the date',
	credit: 'Credit'
};

export const FIELD = {
	region: 'Citation',
	found: (from: string) => `from ${from}`,
	missing: 'not found; please write it',
	dateHint: '2023-10-13; or 2023-10, 2023-10-13?',
	id: 'Name of its files',
	notes: 'Notes for readers, where they apply',
	fixed: 'The name of the files is part of their address and stays.',
	dropped: (count: number) => `${plural(count, 'line')} of the page left out`
} as const;

export const TEXT = {
	region: 'The article',
	label: 'Words of the article',
	help: 'Draw over words with the mouse, or use the arrow keys: with Shift they choose more. Enter makes an excerpt, Escape lets go.',
	chosen: 'Chosen words',
	make: 'Make an excerpt',
	take: 'Take as its words',
	drag: 'Drag to a stop',
	clear: 'Let go'
} as const;

export const CARDS = {
	region: 'Excerpts',
	none: 'Nothing is proposed: no sentence speaks of a stop, a call or a trip of these days. Choose words in the article to make an excerpt.',
	waiting: 'Proposals come as soon as title and day of publication are known.',
	count: (kept: number, open: number) => `${kept} kept, ${open} not decided`,
	keepAll: 'Keep the rest',
	dropAll: 'Drop the rest',
	keep: 'Keep',
	drop: 'Drop',
	back: 'Take back in',
	standing: { open: 'proposed', kept: 'kept', dropped: 'dropped' },
	drag: 'Drag to a stop, or press Enter to choose one from the list',
	link: 'Speaks also of …',
	links: 'Speaks of',
	noWords: 'the whole quotation',
	mark: 'Marked words',
	markChosen: 'Mark the chosen words',
	relation: 'How',
	remove: (label: string) => `Does not speak of ${label}`,
	unknown: (id: string) => `${id} (unknown)`,
	sure: 'likely',
	unsure: 'less likely'
} as const;

export const CHOOSER = {
	placeholder: 'a place, a person, a trip, a year …',
	found: (count: number) => (count === 0 ? 'nothing found' : `${count} found`)
} as const;

export const FAULTS = {
	alike: 'The same words stand elsewhere, between the same words; choose more of them, or others.',
	noLink: 'It speaks of nothing yet, and is not saved without a link.',
	noMark: 'The marked words do not stand in the quotation.',
	marksOften: (times: number) => `The marked words stand ${times} times; mark more of them.`
} as const;

export const MAP_WORDS = {
	region: 'Trip',
	map: 'Map',
	trip: 'Trip on the map',
	key: 'Firm: excerpts speak of it. Dashed: none does.',
	stops: 'The stops of this trip, to link to',
	excerpts: (count: number) => plural(count, 'excerpt'),
	link: 'Link',
	linkHere: (name: string) => `Link the chosen excerpt to ${name}`
} as const;

export const DRAG = {
	over: (label: string) => `Link to ${label}`,
	nowhere: 'Drop it on a stop'
} as const;

export const PROBLEMS = { heading: 'Nothing was written', close: 'Close' } as const;
