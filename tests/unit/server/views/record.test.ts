import { describe, expect, it } from 'vitest';
import { reconciliation } from '$lib/server/views/record';
import { recordTable } from '$lib/server/views/record-table';
import { atlas, must } from './real';

const { rows, added } = reconciliation(atlas);

const row = (id: string) =>
	must(
		rows.find((each) => each.id === id),
		`row ${id}`
	);

/** Judged by hand, from the record's row and the stops' dates and notes. */
const BY_HAND: readonly (readonly [string, string, string, readonly string[]])[] = [
	['3992', 'agrees', 'same days, same city', []],
	['4001', 'agrees', 'Reykjavik is Reykjavík', []],
	['4002', 'agrees', 'listed under Denmark (Greenland), yet the same place', []],
	['4013', 'agrees', 'no locality, and Vatican City is a country of one city', []],
	['4018', 'agrees', 'Ramstein is Ramstein Air Base', []],
	['4199', 'agrees', 'Al ‘Ula is Al-Ula', []],
	['4242', 'agrees', 'Apulia is named, and the venue only more closely', []],
	['4279', 'agrees', 'no locality, again', []],
	[
		'3994',
		'merges',
		'entered twice, here with the earlier end',
		['Departure 25 March 2021, recorded 24 March 2021']
	],
	['4021', 'merges', 'entered twice, here with the end that we use', []],
	['4003', 'splits', 'Ramallah lies between two stays in Jerusalem', []],
	[
		'4029',
		'splits',
		'the Vatican lies between two stays in Rome',
		['Arrival 29 October 2021, recorded 28 October 2021']
	],
	['4055', 'splits', 'Rzeszów before and after the border', []],
	[
		'4166',
		'splits',
		'three stays, one of them in a city that the row does not name',
		['Not named in the row: Jerusalem']
	],
	[
		'4232',
		'splits',
		'four localities in a row, the first reached the evening before',
		['Arrival 30 April 2024, recorded 1 May 2024']
	],
	[
		'4267',
		'splits',
		'“Rome, Anagni , Fiuggi” with a stray space',
		['Arrival about 24 November 2024, recorded 23 November 2024']
	],
	[
		'4008',
		'corrects',
		'Cornwall is the region',
		[
			'Place Carbis Bay, recorded as Cornwall',
			'Departure 12 June 2021 as recorded, but not certain'
		]
	],
	['4195', 'corrects', 'Crete is the island', ['Place Chania, recorded as Crete']],
	['4069', 'corrects', 'Paris-Saclay is not Paris', ['Place Paris-Saclay, recorded as Paris']],
	['4079', 'corrects', 'another town', ['Place Bethlehem, recorded as Ramallah']],
	[
		'4176',
		'corrects',
		'the day of departure given as that of arrival',
		['Arrival 12 October 2023, recorded 11 October 2023']
	],
	[
		'4234',
		'corrects',
		'both days, while Kiev is Kyiv',
		['Arrival 14 May 2024, recorded 13 May 2024', 'Departure 15 May 2024, recorded 16 May 2024']
	],
	[
		'4240',
		'corrects',
		'two names of one venue, which are no two places',
		['Departure about 12 June 2024, recorded 11 June 2024']
	],
	[
		'4250',
		'corrects',
		'a place named where he was not, and Al Alamein is El Alamein',
		['Named in the row, no stop there: Cairo']
	],
	[
		'4124',
		'doubts',
		'the days are taken over, one with doubt',
		['Arrival 16 February 2023 as recorded, but not certain']
	]
];

describe('the verdict on a row of the record', () => {
	it.each(BY_HAND)('row %s: %s, because %s', (id, verdict, _why, differences) => {
		expect(row(id).verdict).toBe(verdict);
		expect(row(id).differences).toEqual(differences);
	});

	it('agrees only where nothing sets the stop apart from the row', () => {
		const agreeing = rows.filter((each) => each.verdict === 'agrees');
		expect(agreeing.length).toBeGreaterThan(100);
		expect(agreeing.flatMap((each) => each.differences)).toEqual([]);
		expect(agreeing.filter((each) => each.stops.length !== 1)).toEqual([]);
	});

	it('gives a reason wherever it corrects or doubts, for nobody would take our word for it', () => {
		const silent = rows.filter(
			({ verdict, why, differences }) =>
				(verdict === 'corrects' || verdict === 'doubts') &&
				(why.length === 0 || differences.length === 0)
		);
		expect(silent.map(({ id }) => id)).toEqual([]);
	});
});

describe('the reconciliation', () => {
	it('has every row once, by date, for a historian checks them one by one', () => {
		expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(atlas.record.keys()));
		expect(rows).toHaveLength(239);
		const starts = rows.map(({ id }) => must(atlas.record.get(id), `row ${id}`).start);
		expect(starts).toEqual(starts.toSorted());
	});

	it('accounts for every stop, under its rows or among those that the record lacks', () => {
		const paths = [...rows.flatMap(({ stops }) => stops), ...added].map(({ path }) => path);
		expect(new Set(paths).size).toBe(atlas.stopsByKey.size);
	});

	it('says why a stop was added', () => {
		expect(added.filter(({ why }) => why === undefined)).toEqual([]);
	});

	it('lists under the names of the atlas, so that one country is one choice', () => {
		expect(row('3993').country).toBe('Korea, South');
		expect(row('3993').lands).toEqual(row('4182').lands);
		expect(row('4004').lands).toEqual(['West Bank']);
	});
});

describe('the reconciliation as a table', () => {
	const table = recordTable(atlas);

	it('has a line for each stop of a row, and as many cells as headings', () => {
		expect(table.rows.filter(([id]) => id === '4166')).toHaveLength(3);
		expect(table.rows.filter((cells) => cells.length !== table.columns.length)).toEqual([]);
	});

	it('ends with the stops that the record lacks', () => {
		expect(table.rows.filter(([id]) => id === '')).toHaveLength(added.length);
		expect(table.rows.at(-1)?.[5]).toBe('Adds');
	});
});
