import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../src/desk/segments';
import type { DeskExcerpt } from '../../../src/desk/session';
import {
	busiestTrip,
	foundTargets,
	likelyRelation,
	publishedDays,
	targetOf
} from '../../../src/desk/targets';
import { moved, passageOf, snapped } from '../../../src/desk/words';
import type { WordChoice } from '../../../src/desk/words';

const PARAGRAPHS = ['He came to Doha.', 'He left.'];

/** The words that a run of keys chooses. */
function keyed(...keys: readonly string[]): string {
	let choice: WordChoice | null = null;
	for (const key of keys) {
		choice = moved(choice, key.replace('Shift+', ''), key.startsWith('Shift+'), PARAGRAPHS);
	}
	const passage = choice && passageOf(choice, PARAGRAPHS);
	return passage ? (PARAGRAPHS[passage.paragraph]?.slice(passage.start, passage.end) ?? '') : '';
}

describe('words chosen by the keys', () => {
	it.each([
		[['ArrowRight'], 'He'],
		[['ArrowRight', 'ArrowRight'], 'came'],
		[['Home', 'Shift+ArrowRight', 'Shift+ArrowRight'], 'He came to'],
		[['Home', 'End', 'Shift+ArrowLeft'], 'to Doha.'],
		[['Home', 'Shift+ArrowDown'], 'He came to Doha.'],
		[['Home', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight'], 'left.'],
		[['Home', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'], 'He']
	])('%j choose “%s”, and the ends of the text hold', (keys, words) => {
		expect(keyed(...keys)).toBe(words);
	});

	it('leave all other keys to the browser', () => {
		expect(moved(null, 'Tab', false, PARAGRAPHS)).toBeNull();
	});
});

describe('words drawn over with the mouse', () => {
	it('are whole, and without the space around them', () => {
		expect(snapped('He came to Doha.', 4, 9)).toEqual({ start: 3, end: 10 });
		expect(snapped('He came to Doha.', 15, 11)).toEqual({ start: 11, end: 15 });
		expect(snapped('He came', 2, 3)).toBeNull();
	});

	it('hold what was drawn over, wherever it began and ended', () => {
		fc.assert(
			fc.property(fc.string(), fc.nat(40), fc.nat(40), (text, from, to) => {
				const [first, last] = [Math.min(from, to), Math.max(from, to)];
				const span = snapped(text, Math.min(first, text.length), Math.min(last, text.length));
				const drawn = text.slice(first, last).trim();
				expect(span === null ? '' : text.slice(span.start, span.end)).toContain(drawn);
			})
		);
	});
});

const EXCERPT: DeskExcerpt = {
	id: 'a',
	paragraph: 0,
	start: 3,
	quote: 'came to Doha',
	links: [
		{
			target: { kind: 'stop', key: 'x/y/doha' },
			relation: 'reports',
			mark: 'Doha',
			reason: null,
			confidence: 1
		}
	],
	standing: 'kept'
};

describe('a paragraph with its excerpts', () => {
	it('is cut where they begin and end, and all of its words are there', () => {
		const inner = { ...EXCERPT, id: 'b', start: 8, quote: 'to Doha.', links: [] };
		const text = PARAGRAPHS[0] ?? '';
		const segments = segmentsOf(text, [EXCERPT, inner], { start: 0, end: 7 });
		expect(segments.map((part) => part.text).join('')).toBe(text);
		expect(segments.map((part) => [part.text, part.excerpt?.id, part.marked, part.chosen])).toEqual(
			[
				['He ', undefined, false, true],
				['came', 'a', false, true],
				[' ', 'a', false, false],
				['to ', 'b', false, false],
				['Doha', 'b', true, false],
				['.', 'b', false, false]
			]
		);
	});

	it('shows no mark of one that was dropped', () => {
		const dropped = { ...EXCERPT, standing: 'dropped' as const };
		expect(segmentsOf('He came to Doha', [dropped], null).some(({ marked }) => marked)).toBe(false);
	});
});

describe('what an excerpt can link to', () => {
	const days = (first: string, last = first) => ({ first, last });
	const published = publishedDays('2023-10-13');

	it('is spoken of as the days make likely', () => {
		expect(likelyRelation(days('2023-10-15'), published)).toBe('announces');
		expect(likelyRelation(days('2023-10-12', '2023-10-13'), published)).toBe('reports');
		expect(likelyRelation(days('2023-09-01'), published)).toBe('recalls');
		expect(likelyRelation(null, published)).toBe('mentions');
		expect([publishedDays('soon'), publishedDays(undefined)]).toEqual([null, null]);
	});

	it('is found by the beginnings of its words, the nearest in time first', () => {
		const target = (id: string, label: string, day: string | null) => ({
			id,
			label,
			days: day === null ? null : days(day),
			trip: null
		});
		const all = [
			target('place:doha', 'Doha, Qatar (the place itself)', null),
			target('stop:old', 'Doha, Qatar, 6 September 2021', '2021-09-06'),
			target('stop:new', 'Doha, Qatar, 13 October 2023', '2023-10-13'),
			target('stop:cairo', 'Cairo, Egypt', '2023-10-15')
		];
		expect(foundTargets(all, 'doh qat', published).map(({ id }) => id)).toEqual([
			'stop:new',
			'stop:old',
			'place:doha'
		]);
		expect(targetOf('trip:a/b')).toEqual({ kind: 'trip', key: 'a/b' });
		expect(targetOf('moon:a')).toBeNull();
	});

	it('shows the trip that most excerpts speak of', () => {
		const tripOf = (id: string): string | null => (id.startsWith('stop:x/y/') ? 'x/y' : null);
		expect(busiestTrip([EXCERPT], tripOf)).toBe('x/y');
		expect(busiestTrip([{ ...EXCERPT, standing: 'dropped' }], tripOf)).toBeNull();
	});
});
