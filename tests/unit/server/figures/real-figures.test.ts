import { readdirSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Atlas } from '$lib/domain/atlas';
import { FIGURE_IDS, type FigureId, type FiguresPage, type FigureTable } from '$lib/figures/data';
import { loadAtlas } from '$lib/server/content/atlas';
import { readContent } from '$lib/server/content/files';
import { toCsv } from '$lib/server/figures/csv';
import { downloadOf, figuresPage } from '$lib/server/figures/page';

/**
 * The figures of the real content, against counts made anew from the text of the files, without
 * the loader and without the code under test.
 */

interface RawStop {
	readonly place: string;
	readonly kind?: string;
	readonly by?: string;
	readonly arrive: string;
	readonly depart?: string;
	readonly met?: readonly { readonly person?: string }[];
}

interface RawTrip {
	readonly start: string;
	readonly end: string;
	readonly stops: readonly RawStop[];
}

const FOLDER = 'content/trips/blinken/';

const raw: readonly RawTrip[] = readdirSync(FOLDER).map((file) =>
	parse(readFileSync(FOLDER + file, 'utf8'), { schema: 'failsafe' })
);
const countryOf = new Map(
	csvParse(readFileSync('content/places.csv', 'utf8')).map((row) => [row.id, row.country])
);
const stays = raw.flatMap(({ stops }) => stops.filter(({ kind }) => kind !== 'transit'));
const bare = (date: string): string => date.slice(0, 10);

function tally<Key>(keys: readonly Key[]): Map<Key, number> {
	const counts = new Map<Key, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

let atlas: Atlas;
let page: FiguresPage;
let download: (id: FigureId) => FigureTable;

beforeAll(() => {
	atlas = loadAtlas(readContent('content'));
	const traveler = atlas.travelers.get('blinken');
	if (!traveler) throw new Error('The content lacks its traveler');
	page = figuresPage(atlas, traveler);
	download = (id) => downloadOf(atlas, traveler, id);
}, 60_000);

const total = (label: string): number | undefined =>
	page.totals.find((each) => each.label === label)?.value;

describe('figures of the content', () => {
	it('counts trips and stops as the files have them', () => {
		expect(total('trips')).toBe(raw.length);
		expect(total('stops')).toBe(stays.length);
	});

	it('counts stops of each country', () => {
		const codes = tally(stays.map(({ place }) => countryOf.get(place)));
		const expected = new Map(
			[...codes].map(([code, count]) => [atlas.countries.get(code ?? '')?.name, count])
		);
		const rows = page.countries.table.rows.map(([country, , stops]) => [
			typeof country === 'object' ? country.text : country,
			stops
		]);
		expect(new Map(rows as [string, number][])).toEqual(expected);
	});

	it('shows every country with a stop on the world map, as an outline or a dot', () => {
		const { world, table } = page.countries;
		expect(new Set(world.countries.map(({ name }) => name))).toEqual(
			new Set(table.rows.map(([country]) => (typeof country === 'object' ? country.text : country)))
		);
		expect(world.countries.every(({ outline, dot }) => outline !== '' || dot)).toBe(true);
	});

	it('counts stops by trip and by the year of arrival', () => {
		expect(page.trips.trips.map(({ stops }) => stops).toSorted()).toEqual(
			raw.map(({ stops }) => stops.filter(({ kind }) => kind !== 'transit').length).toSorted()
		);
		const years = tally(stays.map(({ arrive }) => arrive.slice(0, 4)));
		const found = atlas.trips.flatMap(({ stops }) =>
			stops.filter(({ number }) => number !== null).map(({ dates }) => dates.start.edtf.slice(0, 4))
		);
		expect(tally(found)).toEqual(years);
	});

	it('counts days abroad and travel days by walking through every date of the term', () => {
		const spans = raw.map(({ stops, start, end }) => {
			const own = stops.filter(({ kind }) => kind !== 'transit');
			const last = own.at(-1);
			return {
				abroad: [bare(own[0]?.arrive ?? ''), bare(last?.depart ?? last?.arrive ?? '')] as const,
				travel: [bare(start), bare(end)] as const
			};
		});
		let [abroad, travel] = [0, 0];
		for (let time = Date.UTC(2021, 0, 1); time < Date.UTC(2026, 0, 1); time += 86_400_000) {
			const day = new Date(time).toISOString().slice(0, 10);
			const within = ([first, last]: readonly [string, string]) => first <= day && day <= last;
			if (spans.some((span) => within(span.abroad))) abroad += 1;
			if (spans.some((span) => within(span.travel))) travel += 1;
		}
		expect(page.calendar.abroad).toHaveLength(abroad);
		const sum = (column: number) =>
			page.months.table.rows.reduce((days, row) => days + Number(row[column]), 0);
		expect(sum(1)).toBe(abroad);
		expect(sum(2)).toBe(travel);
	});

	it('counts the stops of the 13th of October 2023 that the reports of that day name', () => {
		const day = page.days.table.rows.find(([date]) => date === '2023-10-13');
		expect(day?.slice(1, 3)).toEqual([4, 'Amman; Doha; Manama; Riyadh']);
	});

	it('counts the counterpart met most', () => {
		const people = tally(
			stays.flatMap(({ met }) => [...new Set(met?.flatMap(({ person }) => person ?? []))])
		);
		const most = Math.max(...people.values());
		expect(page.people.ranking[0]?.value).toBe(most);
		expect(download('people').rows).toHaveLength(people.size);
		expect(page.people.table.rows).toHaveLength(
			[...people.values()].filter((count) => count > 1).length
		);
	});

	it('sums the years to the whole distance, within the rounding of each', () => {
		const { years, km } = page.distance;
		const sum = years.reduce((distance, year) => distance + year.km, 0);
		expect(Math.abs(sum - km)).toBeLessThanOrEqual(years.length);
	});

	it('sets our numbers beside those of others for the same day', () => {
		const [miles, days, israel] = page.elsewhere?.comparisons ?? [];
		const before = raw.filter(({ start }) => start <= '2023-12-07');
		expect(before.every(({ end }) => end <= '2023-12-07')).toBe(true);
		expect(miles?.counts[0]?.value).toBe(672_981.7);
		expect(days?.counts[0]?.value).toBe(283);
		const visits = raw.flatMap(({ stops }) =>
			stops.filter(
				({ place, kind, arrive }) =>
					kind !== 'transit' && countryOf.get(place) === 'IL' && arrive <= '2024-09-30'
			)
		);
		const value = (label: string) =>
			israel?.counts.find((count) => count.label.includes(label))?.value;
		expect(value('stops')).toBe(visits.length);
		const rows = csvParse(readFileSync('content/record.csv', 'utf8'));
		const israeli = rows.filter(({ country }) => country === 'Israel');
		expect(israel?.counts.find(({ label }) => label.includes('rows'))?.term).toBe(israeli.length);
	});

	it('has a download for each figure, with as many fields in every line as columns', () => {
		for (const id of FIGURE_IDS) {
			const table = download(id);
			const parsed = csvParse(toCsv(table));
			expect(parsed.columns).toEqual([...table.columns]);
			expect(parsed).toHaveLength(table.rows.length);
			expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
		}
	});
});
