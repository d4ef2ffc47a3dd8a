import { csvParse, tsvParse } from 'd3-dsv';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { daysBetween, parseDate } from '$lib/domain/dates';
import { atlas } from '../views/real';
import { authored } from './authored';
import { everyKey, KYIV, OCTOBER, read, TRAVELER } from './files';

const trips = atlas.trips.map((trip) => [trip.key, trip] as const);

describe('CSV', () => {
	const rows = (key: string) => [...csvParse(read(key, 'csv'))];

	it.each(trips)('of %s holds all that its content file says', (key, trip) => {
		expect(rows(key)).toMatchObject(authored(trip));
	});

	it('has a departure and a return a trip, and a key a line', () => {
		const keys = rows(TRAVELER).map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys).toHaveLength(atlas.trips.reduce((sum, { stops }) => sum + stops.length + 2, 0));
	});

	it('keeps the doubt of a date in EDTF and gives plain days beside it', () => {
		const doubtful = rows(TRAVELER).filter(({ arrive }) => /[?~%]$/.test(arrive ?? ''));
		expect(doubtful.length).toBeGreaterThan(0);
		for (const { arrive = '', first_day } of doubtful) {
			expect(first_day).toBe(parseDate(arrive).first);
		}
	});

	it('says in words whom he met, for those who read it in a spreadsheet', () => {
		const doha = rows(OCTOBER.key).find(({ stop }) => stop === 'doha');
		expect(doha?.['met']).toContain('Tamim bin Hamad Al Thani (Emir of Qatar); ');
	});
});

describe('iCalendar', () => {
	const events = (key: string) =>
		new ICAL.Component(ICAL.parse(read(key, 'ics'))).getAllSubcomponents('vevent');
	const uids = (key: string) => events(key).map((event) => event.getFirstPropertyValue('uid'));

	/** The fields of an event by their names in docs/data.md. */
	const fields = (event: ICAL.Component, prefix: string) =>
		Object.fromEntries(
			event
				.getAllProperties()
				.filter(({ name }) => name.startsWith(prefix))
				.map((each) => [each.name.slice(prefix.length).replaceAll('-', '_'), each.getFirstValue()])
		);

	it.each(trips)('of %s holds all that its content file says', (key, trip) => {
		const [whole, ...stops] = events(key);
		if (!whole) throw new Error(`${key}.ics has no event`);
		const back = fields(whole, 'x-shuttle-return-');
		const points = [whole, ...stops].map((event) => fields(event, 'x-shuttle-'));
		expect([...points, back]).toMatchObject(authored(trip));
	});

	it('has whole days with an exclusive end, and takes nobody’s time', () => {
		for (const [index, event] of events(OCTOBER.key).entries()) {
			const { startDate, endDate } = new ICAL.Event(event);
			const dates = OCTOBER.stops[index - 1]?.dates ?? OCTOBER.dates;
			expect([startDate.isDate, endDate.isDate]).toEqual([true, true]);
			expect(startDate.toString()).toBe(dates.start.first);
			expect(daysBetween(dates.end.last, endDate.toString())).toBe(1);
			expect(event.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
		}
	});

	it('names an event by its address alone, the same in every file, so that a calendar never has it twice', () => {
		const all = uids(TRAVELER);
		expect(new Set(all).size).toBe(all.length);
		expect(uids(OCTOBER.key)).toContain('blinken/2023-10-israel-jordan-gulf-egypt/doha@shuttle');
		expect(all).toEqual(expect.arrayContaining(uids(OCTOBER.key)));
	});

	it('has stops that belong to the event of their trip', () => {
		const [whole, ...stops] = events(KYIV.key);
		const parent = whole?.getFirstPropertyValue('uid');
		for (const stop of stops) expect(stop.getFirstPropertyValue('related-to')).toBe(parent);
	});

	it('is small enough for the calendars that take no more than a megabyte', () => {
		expect(Buffer.byteLength(read(TRAVELER, 'ics'))).toBeLessThan(1e6);
	});
});

describe('LP-TSV', () => {
	const rows = (key: string) => [...tsvParse(read(key, 'tsv'))];

	it('has for every place what the World Historical Gazetteer asks of a line', () => {
		for (const key of everyKey) {
			for (const row of rows(key)) {
				expect(atlas.places.get(row['id'] ?? '')?.name).toBe(row['title']);
				expect(row['title_source']).not.toBe('');
				expect(row['fclasses']).toMatch(/^[AHLPRST]$/);
				expect(row['aat_types']).toMatch(/^\d{9}$/);
				expect(row['ccodes']).toMatch(/^[A-Z]{2}$/);
				expect(row['start']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
				expect((row['start'] ?? '') <= (row['end'] ?? '')).toBe(true);
			}
		}
	});

	it('has each place once, and none where he only set out', () => {
		const places = new Set(atlas.trips.flatMap(({ stops }) => stops.map(({ place }) => place.id)));
		const ids = rows(TRAVELER).map(({ id }) => id);
		expect(ids.toSorted()).toEqual([...places].toSorted());
		expect(ids).not.toContain('washington');
	});

	it('names a place in Arabic with its language', () => {
		expect(rows(OCTOBER.key).find(({ id }) => id === 'doha')?.['variants']).toContain('الدوحة@ar');
	});
});
