/**
 * The articles as content, read from the files alone: what the loader makes of them is tested with
 * the loader.
 */
import { csvParse } from 'd3-dsv';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDate } from '$lib/domain/dates';
import { MUST, WARTIME } from './must-quote';

interface AuthoredLink {
	readonly stop?: string;
	readonly call?: string;
	readonly trip?: string;
	readonly place?: string;
	readonly relation: string;
	readonly mark?: string;
}
interface AuthoredExcerpt {
	readonly id: string;
	readonly quote: string;
	readonly prefix?: string;
	readonly suffix?: string;
	readonly links: readonly AuthoredLink[];
}
interface AuthoredStop {
	readonly id: string;
	readonly place: string;
	readonly kind?: string;
}
interface AuthoredTrip {
	readonly start: string;
	readonly end: string;
	readonly stops: readonly AuthoredStop[];
}

const read = (path: string) => readFileSync(`content/${path}`, 'utf8');
const yaml = <T>(path: string) => parse(read(path)) as T;

const articles = readdirSync('content/articles')
	.filter((name) => name.endsWith('.md'))
	.map((name) => {
		const id = name.replace('.md', '');
		const [, front = '', body = ''] = read(`articles/${name}`).split(/^---\n/m);
		const head = parse(front) as { published: string; date_note?: string };
		return {
			id,
			head,
			paragraphs: body.trim().split('\n\n'),
			excerpts: yaml<AuthoredExcerpt[]>(`articles/${id}.excerpts.yaml`)
		};
	});
const excerpts = articles.flatMap((article) =>
	article.excerpts.map((excerpt) => ({ ...excerpt, article }))
);
const links = excerpts.flatMap((excerpt) => excerpt.links.map((link) => ({ ...link, excerpt })));

const trips = new Map(
	readdirSync('content/trips/blinken').map((name) => [
		`blinken/${name.replace('.yaml', '')}`,
		yaml<AuthoredTrip>(`trips/blinken/${name}`)
	])
);
const calls = new Map(
	yaml<{ id: string; date: string }[]>('calls/blinken.yaml').map((call) => [
		`blinken/${call.id}`,
		call
	])
);
const countryOf = new Map(csvParse(read('places.csv')).map((row) => [row['id'], row['country']]));

const target = (link: AuthoredLink) => link.stop ?? link.call ?? link.trip ?? link.place ?? '';
const stopsOf = (key: string) => trips.get(key)?.stops ?? [];
const tripOf = (stop: string) => stop.split('/').slice(0, 2).join('/');

function exists(link: AuthoredLink): boolean {
	if (link.stop !== undefined) {
		return stopsOf(tripOf(link.stop)).some((stop) => link.stop?.endsWith(`/${stop.id}`));
	}
	if (link.call !== undefined) return calls.has(link.call);
	return link.trip !== undefined ? trips.has(link.trip) : countryOf.has(link.place);
}

/** First and last day of what a link speaks of; a place has none. */
function days(link: AuthoredLink): { first: string; last: string } | null {
	const call = link.call === undefined ? undefined : calls.get(link.call);
	if (call) return { first: call.date, last: call.date };
	const trip = trips.get(link.trip ?? tripOf(link.stop ?? ''));
	return trip ? { first: trip.start, last: trip.end } : null;
}

const occurrences = (text: string, words: string) => text.split(words).length - 1;

describe('the articles', () => {
	it.each(articles)('$id holds its own words only, not the page around them', (article) => {
		for (const paragraph of article.paragraphs) {
			expect(paragraph).not.toMatch(
				/\n|^Must Read|Advertisement|Post a Comment|^SOURCE|^HomeWorld/
			);
		}
		expect(new Set(article.paragraphs).size).toBe(article.paragraphs.length);
	});

	it.each(articles)('$id says how its date is known where the date is in doubt', ({ head }) => {
		if (!/^\d{4}-\d{2}-\d{2}$/.test(head.published)) expect(head.date_note).toBeTruthy();
	});
});

describe('the excerpts', () => {
	it.each(excerpts)(
		'$id stands once in its article, so that a link can scroll there',
		(excerpt) => {
			const around = `${excerpt.prefix ?? ''}${excerpt.quote}${excerpt.suffix ?? ''}`;
			const found = excerpt.article.paragraphs.map((each) => occurrences(each, around));
			expect(found.reduce((sum, count) => sum + count, 0)).toBe(1);
		}
	);

	it('have ids of their own, for each is an address', () => {
		const ids = excerpts.map((excerpt) => excerpt.id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('mark words that stand once in the quotation', () => {
		const wrong = links.filter((link) => occurrences(link.excerpt.quote, link.mark ?? '') !== 1);
		expect(wrong.map((link) => `${link.excerpt.id}: ${link.mark ?? 'no mark'}`)).toEqual([]);
	});

	it('link to what exists', () => {
		expect(links.filter((link) => !exists(link)).map(target)).toEqual([]);
	});

	it('announce nothing that was over and recall nothing that was still to come', () => {
		const wrong = links.filter((link) => {
			const when = days(link);
			if (!when || link.relation === 'mentions') return false;
			const published = parseDate(link.excerpt.article.head.published);
			return link.relation === 'announces'
				? when.last < published.first
				: when.first > published.last;
		});
		expect(wrong.map((link) => `${link.excerpt.id} ${link.relation} ${target(link)}`)).toEqual([]);
	});

	it.each(MUST)('cover the sentence with “%s”: it %s %s', (words, relation, wanted) => {
		const holding = excerpts.filter((excerpt) => excerpt.quote.includes(words));
		expect(holding).toHaveLength(1);
		const found = holding.flatMap((excerpt) => excerpt.links);
		expect(found.map((link) => `${link.relation} ${target(link)}`)).toContain(
			`${relation} ${wanted}`
		);
	});

	it.each(['Brett McGurk', 'William Burns', 'Rafah'])(
		'leave out %s, where the article speaks of other people’s ways',
		(words) => {
			expect(excerpts.filter((excerpt) => excerpt.quote.includes(words))).toEqual([]);
		}
	);

	it('recall each visit of the four earlier tours in the ten countries named, and no other', () => {
		const named = ['IL', 'PS', 'JO', 'EG', 'QA', 'SA', 'BH', 'AE', 'TR', 'IQ'];
		const wanted = WARTIME.flatMap((trip) =>
			stopsOf(trip)
				.filter((stop) => (stop.kind ?? 'visit') === 'visit')
				.filter((stop) => named.includes(countryOf.get(stop.place) ?? ''))
				.map((stop) => `${trip}/${stop.id}`)
		);
		const recalled = links
			.filter((link) => link.excerpt.id === 'countries-of-previous-visits')
			.flatMap((link) => link.stop ?? []);
		expect(recalled.toSorted()).toEqual(wanted.toSorted());
	});

	it('make no stop of Jeddah, where ministers met without the Secretary', () => {
		const jeddah = links.filter((link) => link.mark?.includes('Jeddah'));
		expect(jeddah.map((link) => [link.relation, link.place])).toEqual([['mentions', 'jeddah']]);
	});
});
