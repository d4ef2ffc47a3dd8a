import { describe, expect, it } from 'vitest';
import { begin, go, redo, undo } from '../../../src/desk/history';
import { faultsOf, markFault } from '../../../src/desk/faults';
import { linksTo, withLink, withLinkChanged } from '../../../src/desk/links';
import {
	excerptOf,
	received,
	withExcerpt,
	withProposals,
	withRest,
	withStanding,
	withWords
} from '../../../src/desk/session';
import type { Session } from '../../../src/desk/session';
import type { Proposal } from '../../../src/lib/intake/merge';

const PARAGRAPHS = ['He came to Doha. He left Doha.', 'He is to visit Cairo.'];
const SESSION = received({ paragraphs: PARAGRAPHS, dropped: [], found: {} });
const CAIRO = { kind: 'stop', key: 'a/b/cairo' } as const;

const proposal = (id: string, paragraph: number, quote: string, mark: string): Proposal => ({
	id,
	paragraph,
	start: PARAGRAPHS[paragraph]?.indexOf(quote) ?? 0,
	quote,
	links: [{ target: CAIRO, relation: 'announces', mark, reason: '', days: null, confidence: 1 }]
});

const CAME = proposal('came', 0, 'He came to Doha.', 'came to Doha');
const VISIT = proposal('visit', 1, 'He is to visit Cairo.', 'visit Cairo');

const ids = ({ excerpts }: Session): readonly string[] => excerpts.map(({ id }) => id);

describe('an article on the desk', () => {
	it('keeps what a person decided when other proposals come, and proposes nothing twice', () => {
		const first = withProposals(SESSION, [CAME, VISIT]);
		const decided = withStanding(first, 'visit', 'dropped');
		const again = withProposals(decided, [{ ...VISIT, id: 'visit-2' }]);
		expect(ids(again)).toEqual(['visit']);
		expect(excerptOf(again, 'visit')?.standing).toBe('dropped');
		expect(ids(withProposals(withRest(first, 'kept'), [VISIT, CAME]))).toEqual(['came', 'visit']);
	});

	it('holds its excerpts in the order of its words, under ids that nothing else has', () => {
		const made = withExcerpt(
			withProposals(SESSION, [VISIT]),
			{ paragraph: 0, start: 17, end: 29 },
			['he-left-doha']
		);
		expect([made.id, ids(made.session)]).toEqual(['he-left-doha-2', ['he-left-doha-2', 'visit']]);
		expect(excerptOf(made.session, made.id)).toMatchObject({
			quote: 'He left Doha',
			standing: 'kept'
		});
	});

	it('forgets a mark that the new words do not have once', () => {
		const session = withProposals(SESSION, [CAME]);
		const shorter = withWords(session, 'came', { paragraph: 0, start: 3, end: 15 });
		expect(excerptOf(shorter, 'came')?.links[0]?.mark).toBe('came to Doha');
		const other = withWords(session, 'came', { paragraph: 0, start: 17, end: 29 });
		expect(excerptOf(other, 'came')).toMatchObject({ start: 17, links: [{ mark: null }] });
	});

	it('links to a thing once, and takes every edit for a decision', () => {
		const session = withProposals(SESSION, [VISIT]);
		expect(withLink(session, 'visit', CAIRO, 'reports')).toBe(session);
		const doha = { kind: 'place', key: 'doha' } as const;
		const linked = withLink(session, 'visit', doha, 'mentions');
		expect(excerptOf(linked, 'visit')).toMatchObject({
			standing: 'kept',
			links: [{ relation: 'announces' }, { target: doha, relation: 'mentions' }]
		});
		const changed = withLinkChanged(linked, 'visit', 'place:doha', { target: CAIRO });
		expect(excerptOf(changed, 'visit')?.links[1]?.target).toEqual(CAIRO);
		expect([linksTo(linked, 'place:doha'), linksTo(changed, 'place:doha')]).toEqual([1, 0]);
	});

	it('says what keeps an excerpt from being saved before the server is asked', () => {
		const made = withExcerpt(SESSION, { paragraph: 0, start: 11, end: 15 }, []);
		const excerpt = excerptOf(made.session, made.id);
		expect(excerpt && faultsOf(excerpt, PARAGRAPHS)).toEqual([
			expect.stringContaining('without a link')
		]);
		expect(excerpt && faultsOf(excerpt, [...PARAGRAPHS, PARAGRAPHS[0] ?? ''])).toEqual([
			expect.stringContaining('stand elsewhere'),
			expect.stringContaining('without a link')
		]);
		expect([markFault('Doha', 'Doha'), markFault('Doha', null)]).toEqual([null, null]);
		expect([markFault('Doha', 'Cairo'), markFault('no no', 'no')]).toEqual([
			expect.stringContaining('do not stand'),
			expect.stringContaining('2 times')
		]);
	});
});

describe('the history of the desk', () => {
	it('goes back and on through all edits, and forgets what was undone when another comes', () => {
		const three = go(go(begin(1), 2), 3);
		expect(undo(undo(three)).now).toBe(1);
		expect(redo(undo(three))).toEqual(three);
		expect(go(undo(three), 4)).toEqual({ past: [1, 2], now: 4, future: [] });
		expect(go(three, 3)).toEqual(three);
		expect([undo(begin(1)), redo(begin(1))]).toEqual([begin(1), begin(1)]);
	});
});
