import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { DateView, ExcerptView, StopView, TripRef } from '../../../src/lib/domain/views';
import ExcerptCard from '../../../src/lib/ui/ExcerptCard.svelte';
import NotFound from '../../../src/lib/ui/NotFound.svelte';
import StopList from '../../../src/lib/ui/StopList.svelte';
import { barOf } from '../../../src/lib/domain/timeline-bars';
import Timeline from '../../../src/lib/ui/Timeline.svelte';

const date: DateView = {
	text: 'Friday 13 October 2023',
	short: '13 Oct',
	datetime: '2023-10-13',
	certain: true
};

const excerpt: ExcerptView = {
	id: 'set-to-arrive',
	about: 'stop',
	runs: [
		{ text: 'He is ', marked: false },
		{ text: 'set to <b>arrive</b>', marked: true }
	],
	relation: 'announces',
	label: 'Announces this stop',
	article: {
		id: 'heads-to-qatar',
		path: '/articles/heads-to-qatar/',
		title: 'Blinken heads to Qatar',
		publisher: 'forextrg.com',
		date,
		lang: 'en'
	},
	originalHref: 'https://example.org/story#:~:text=set%20to%20arrive'
};

function stop(id: string, number: number | null): StopView {
	return {
		id,
		key: `blinken/trip/${id}`,
		path: `/blinken/trip/${id}/`,
		number,
		kind: number === null ? 'transit' : 'visit',
		by: 'air',
		place: { id, name: id, country: 'Qatar', countryCode: 'QA' },
		date,
		from: { name: 'Amman', km: 1691, miles: 1051 },
		met: [],
		occasions: [],
		companions: [],
		order: 'source',
		record: [],
		sources: [],
		calls: [],
		excerpts: []
	};
}

const trips: TripRef[] = [1, 2].map((month) => ({
	key: `blinken/trip-${month}`,
	path: `/blinken/trip-${month}/`,
	title: `Trip ${month}`,
	date: { ...date, datetime: `2023-0${month}-01` },
	stops: month,
	theme: 'other',
	excerpts: 0
}));

describe('an excerpt', () => {
	const html = render(ExcerptCard, { props: { excerpt } }).body;

	it('shows an article’s words as words, never as markup', () => {
		expect(html).toContain('<mark');
		expect(html).toContain('&lt;b>arrive&lt;/b>');
	});

	it('leads to the passage without telling the other site more than it must', () => {
		expect(html).toContain('href="https://example.org/story#:~:text=set%20to%20arrive"');
		expect(html).toContain('rel="noopener external"');
	});

	it('has its own address as a plain link, for readers without scripts', () => {
		expect(html).toContain('<a href="#set-to-arrive"');
	});

	it('can be addressed, but only once on a page', () => {
		expect(html).toContain('id="set-to-arrive"');
		const again = render(ExcerptCard, { props: { excerpt, anchor: false } }).body;
		expect(again).not.toContain('id="set-to-arrive"');
	});
});

describe('the list of stops', () => {
	const stops = [stop('Doha', 1), stop('Shannon', null), stop('Manama', 2)];
	const html = render(StopList, {
		props: { stops, current: 'blinken/trip/Manama', origin: 'Washington', final: 'Washington' }
	}).body;

	it('names the stop whose page this is to a screen reader, and no other', () => {
		expect(html.match(/aria-current="page"/g)).toHaveLength(1);
	});

	it('gives a transit no number, for no figure counts it', () => {
		const row = html.split('<li').find((part) => part.includes('Shannon'));
		expect(row).toContain('Transit');
		expect(row).not.toMatch(/>\d+<\/span>/);
	});
});

describe('the timeline', () => {
	const bars = trips.map(barOf);
	const html = render(Timeline, { props: { bars, trips, current: trips[1] ?? null } }).body;

	it('says as a slider which trip it stands on', () => {
		expect(html).toContain('aria-valuenow="2"');
		expect(html).toContain('aria-valuetext="Trip 2, Friday 13 October 2023, 2 stops"');
	});

	it('links to every trip before a script has run', () => {
		expect(html.match(/<a[^>]*href=/g)).toHaveLength(2);
	});

	it('says where it stands before the names of the trips have come', () => {
		const bare = render(Timeline, { props: { bars, trips: null, current: trips[1] ?? null } }).body;
		expect(bare).toContain('aria-valuemax="2"');
		expect(bare).toContain('aria-valuetext="Trip 2, Friday 13 October 2023, 2 stops"');
		expect(bare).not.toContain('href=');
	});
});

describe('the page for a wrong address', () => {
	it('shows what was asked as words', () => {
		const html = render(NotFound, { props: { asked: '/<script>', nearest: [] } }).body;
		expect(html).toContain('/&lt;script>');
	});
});
