import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
	precision,
	recall,
	scoreArticles,
	scoreHeadlines
} from '../../../scripts/content/measure/score';
import { gazetteerOf } from '../../../src/lib/intake/gazetteer';
import { propose } from '../../../src/lib/intake/propose';
import { loadAtlas } from '../../../src/lib/server/content/atlas';
import { readContent } from '../../../src/lib/server/content/files';

// Many readings: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const atlas = loadAtlas(readContent(fileURLToPath(new URL('../../../content', import.meta.url))));
const gazetteer = gazetteerOf(atlas);
const TRIP = 'blinken/2023-10-israel-jordan-gulf-egypt';

function linksOf(published: string, ...paragraphs: readonly string[]): readonly string[] {
	return propose({ title: '', published, paragraphs }, gazetteer).flatMap(({ links }) =>
		links.map(({ target, relation }) => `${relation} ${target.kind}:${target.key}`)
	);
}

describe('propose', () => {
	it('finds again what people found in the five articles', () => {
		const scores = scoreArticles(atlas);
		for (const kind of ['stop', 'trip', 'call', 'place', 'relations', 'dates'] as const) {
			expect([kind, precision(scores[kind]) > 0.7, recall(scores[kind]) > 0.7]).toEqual([
				kind,
				true,
				true
			]);
		}
	});

	it('proposes the right trip for headlines that its rules were not made with', () => {
		const { count, proposed, links, right } = scoreHeadlines(atlas);
		expect(count).toBeGreaterThan(80);
		expect(proposed / count).toBeGreaterThan(0.3);
		expect(right / links).toBeGreaterThan(0.8);
	});

	it('gives the reason in words: the day of publication, the phrase, the place, the relation', () => {
		const [proposal] = propose(
			{
				title: '',
				published: '2023-10-13',
				paragraphs: ['Blinken is set to arrive in Qatar on Friday.']
			},
			gazetteer
		);
		expect(proposal?.links[0]).toMatchObject({
			target: { kind: 'stop', key: `${TRIP}/doha` },
			relation: 'announces',
			mark: 'arrive in Qatar',
			reason:
				'published 13 October 2023; “on Friday” is 13 October 2023; Qatar: Doha, 13 October 2023: announces'
		});
	});

	it('never announces what is over, nor reports what is to come', () => {
		expect(linksOf('2023-10-20', 'Blinken will visit Doha.')).not.toContain(
			`announces stop:${TRIP}/doha`
		);
		expect(linksOf('2023-10-11', 'Blinken visited Doha.')).not.toContain(
			`reports stop:${TRIP}/doha`
		);
	});

	it('makes no stop of a place where others met', () => {
		expect(linksOf('2023-10-13', 'Ministers of the Arab League held a meeting in Doha.')).toEqual([
			'mentions place:doha'
		]);
		expect(linksOf('2023-10-13', 'The Israel-Hamas conflict worries Blinken.')).toEqual([]);
	});

	it('tells a call from a visit, by the words and by who it was with', () => {
		expect(linksOf('2023-10-15', 'Blinken spoke by phone with Wang Yi.')).toEqual([
			'reports call:blinken/2023-10-14-wang-yi'
		]);
	});

	it('says nothing where hardly more than the year is known', () => {
		expect(linksOf('2023', 'Blinken visited Doha.')).toEqual([]);
	});

	it('quotes to the letter, marks words that stand there once, and has an id for each', () => {
		const words = fc.constantFrom(
			'Blinken',
			'visited',
			'Doha',
			'Qatar',
			'met',
			'he',
			'will',
			'Jordan.',
			'Israel,',
			'U.S.',
			'on Friday',
			'and',
			'“talks”',
			'😀',
			'\u200f',
			'call with',
			'Wang Yi'
		);
		const paragraph = fc
			.array(words, { minLength: 1, maxLength: 40 })
			.map((list) => list.join(' '));
		fc.assert(
			fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
				const proposals = propose(
					{ title: paragraphs[0] ?? '', published: '2023-10-13', paragraphs },
					gazetteer
				);
				expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length);
				for (const { id, paragraph: number, start, quote, links } of proposals) {
					expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
					expect(paragraphs[number]?.slice(start, start + quote.length)).toBe(quote);
					for (const { mark } of links)
						expect(mark === null ? 1 : quote.split(mark).length - 1).toBe(1);
				}
			}),
			{ numRuns: 100 }
		);
	});
});
