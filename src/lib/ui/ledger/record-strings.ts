/** The words of the reconciliation with the official record. */
import { VERDICT_RULE } from '$lib/domain/verdict-rules';
import { VERDICT_LABEL } from '$lib/domain/words';
import { formatNumber, plural } from '../strings';
import { OUTCOME } from './visit-strings';

export const RECORD = {
	title: 'How do we know? The official record, row by row',
	heading: 'How do we know?',
	description: (names: string): string =>
		`Every row of the official record of ${names}’s travels abroad, with the stops that it stands for, whether this atlas agrees, doubts, corrects, splits or merges it, and why; and every stop that the record lacks.`,
	lead: (rows: number, added: number): string =>
		`The Office of the Historian lists the travels of the Secretary of State in ${formatNumber(rows)} rows. Here is each of them as recorded, beside the stops of this atlas that it stands for, what we do with it, and why; and ${formatNumber(added)} stops that it lacks.`,
	source: 'Office of the Historian: travels abroad of the Secretaries of State',
	sourceUrl: 'https://history.state.gov/departmenthistory/travels/secretary',
	sourceNote:
		'A row of the record is a visit to a country. It names no trip, does not order the visits of one day, puts several places in one row, often gives the day of departure from Washington as the day of arrival, and leaves out some nights and returns. None of this is a reproach: it was made for another purpose. Duplicates of the same row are left out here.',
	counts: 'What became of the rows',
	rows: (count: number): string => plural(count, 'row', 'rows'),
	stops: (count: number): string => plural(count, 'stop', 'stops'),
	addedRule:
		'A stop for which the record has no row, known from reports or inferred, as its note says. Transits are among them, though no figure counts them as stops.',
	addedHeading: 'Not in the record',
	year: (year: number): string => `Recorded in ${year}`,
	columns: {
		row: 'Row',
		recorded: 'As recorded',
		verdict: OUTCOME.label,
		ours: 'Our stops',
		why: 'Why',
		country: 'Country'
	},
	noPlace: 'no place named',
	uncertain: 'not certain',
	asRecorded: 'As recorded.',
	download: 'Download this table (CSV)'
} as const;

/** The fragment of a row's address on this page. */
export const rowId = (id: string): string => `row-${id}`;

/** The fragments of the tables' addresses. */
export const sectionId = (year: number): string => `recorded-${year}`;
export const ADDED_SECTION = 'added';

export const FILTER = {
	label: 'Filter the rows',
	verdict: OUTCOME.label,
	year: 'Year',
	country: 'Country',
	all: 'All',
	reset: 'Show all',
	shown: (rows: number, stops: number): string =>
		[
			rows > 0 ? plural(rows, 'row', 'rows') : '',
			stops > 0 ? `${plural(stops, 'stop', 'stops')} that the record lacks` : ''
		]
			.filter(Boolean)
			.join(' and ') || FILTER.none,
	none: 'No row and no added stop is like that.',
	hint: 'Try another year, or all countries.',
	index: 'Rows by what we do with them, and by country',
	byVerdict: 'By what we do',
	byCountry: 'By country'
} as const;

/** Each outcome of the reconciliation in the order shown, with its rule. */
export const OUTCOMES = [
	...(['agrees', 'doubts', 'corrects', 'splits', 'merges'] as const).map((outcome) => ({
		outcome,
		label: VERDICT_LABEL[outcome],
		rule: VERDICT_RULE[outcome]
	})),
	{ outcome: 'added' as const, label: OUTCOME.added, rule: RECORD.addedRule }
] as const;
