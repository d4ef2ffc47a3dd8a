import { describe, expect, it } from 'vitest';
import { quoteLines } from '../../../../scripts/cards/draw/quote';
import { quoteOf } from '../../../../scripts/cards/words';
import { excerptViews } from '$lib/server/views/excerpt';
import { atlas } from '../../server/views/real';

const letters = (text: string): number => [...text].length;
const marked = (lines: ReturnType<typeof quoteLines>): string[] =>
	lines.flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)));

describe('a quotation on a card', () => {
	const runs = [
		{ text: 'He is in ', marked: false },
		{ text: 'Doha for talks', marked: true },
		{ text: ' today.', marked: false }
	];

	it('marks the words that speak of the page, on every line that has some of them', () => {
		const lines = quoteLines(runs, 15, 3, letters);
		expect(lines.map(({ text }) => text)).toEqual(['“He is in Doha', 'for talks', 'today.”']);
		expect(marked(lines)).toEqual(['Doha', 'for talks']);
	});

	it('marks nothing of the ellipsis that takes the place of words', () => {
		const lines = quoteLines(runs, 15, 1, letters);
		expect(lines.map(({ text }) => text)).toEqual(['“He is in Doha…']);
		expect(marked(lines)).toEqual(['Doha']);
	});

	it('finds its place again where the same words come twice', () => {
		const twice = [
			{ text: 'peace now, ', marked: false },
			{ text: 'peace now', marked: true }
		];
		expect(marked(quoteLines(twice, 11, 3, letters))).toEqual(['peace now']);
	});
});

describe('the quotation chosen for a page', () => {
	it('is never a mere mention, which would look like a report', () => {
		const everything = atlas.articles.flatMap(({ excerpts }) =>
			excerpts.flatMap(({ links }) => links.map(({ target }) => target))
		);
		const mentions = excerptViews(atlas, everything).filter(
			({ relation }) => relation === 'mentions'
		);
		expect(mentions.length).toBeGreaterThan(0);
		expect(quoteOf(mentions)).toEqual({});
	});
});
