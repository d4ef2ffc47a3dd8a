/** What a key means, for an editor that hovers over it. */
export const KEY_WORDS: Readonly<Record<string, string>> = {
	arrive:
		'Day of arrival, a local date: 2023-10-13; with ~ if it is approximate, ? if uncertain, % if both.',
	at: 'Where the counterpart was or has their seat: a place’s id.',
	by: 'How the traveler came here from the stop before; air where nothing is said.',
	call: 'traveler/call',
	date: 'Local calendar date in EDTF: 2023-10-13, 2023-10 or 2023, with ~, ? or % where it is not certain.',
	depart: 'Day of departure; without it, the stop lasts a day.',
	end: 'Last day of the trip.',
	from: 'Where the first leg begins, or where the traveler was during a call: a place’s id.',
	group: 'Who was met, where single people are not named: Families of hostages.',
	id: 'Part of the address for ever. Of a stop: its place’s id, and amman-2, amman-3 for later stays.',
	kind: 'overnight: a night without a programme; transit: a change of aircraft or crew; without it, a visit.',
	links: 'All that the excerpt speaks of.',
	mark: 'The words of the quote that speak of the target, to the letter, once in the quote.',
	met: 'Who was met: a person in the role held then, or a group.',
	occasions: 'What the stop was for, in a few words each.',
	order:
		'How it is known that the stop stands here: source, a report found decides; record, the official dates alone; recall, known without a source found; guess, assumed.',
	person: 'A person’s id, of content/people.csv.',
	place: 'A place’s id, of content/places.csv.',
	prefix: 'The words just before the quote, only where the article has the same words twice.',
	provenance: 'How order and dates are known, in words for readers.',
	quote: 'Words of the article, to the letter, inside one paragraph.',
	record: 'Rows of content/record.csv that the stop covers.',
	relation:
		'It reports what happened, announces it beforehand, recalls it afterwards, or only mentions the place or person.',
	role: 'The role held then.',
	start: 'First day of the trip; its file begins with this month.',
	stop: 'traveler/trip/stop',
	stops: 'In the order of travel.',
	suffix: 'The words just after the quote, only where the article has the same words twice.',
	summary: 'Two or three neutral sentences of your own, where the facts carry them.',
	theme: 'What the trip is about.',
	title: 'As published; of a trip, for readers.',
	to: 'Where the last leg ends: a place’s id.',
	trip: 'traveler/trip',
	with: 'Who came along, or whom the call was with: a person in the role held then.'
};

/** The same for the keys of a change that followers hear of. */
export const CHANGE_WORDS: Readonly<Record<string, string>> = {
	id: 'What feed readers know the entry by: never change one, never use one again.',
	date: 'Day of publication: 2023-10-13.',
	title: 'What is new or corrected, in a few words.',
	text: 'One or two sentences for readers.',
	pages: 'Addresses of pages, as /blinken/; the first is where the entry leads.'
};
