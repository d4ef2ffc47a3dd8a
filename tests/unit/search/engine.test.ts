import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '$lib/search/document';
import { SearchEngine } from '$lib/search/engine';

const document = (change: Partial<SearchDocument>): SearchDocument => ({
	kind: 'place',
	path: '/places/x/',
	title: 'X',
	detail: '',
	lights: [],
	...change
});

const engine = new SearchEngine([
	document({ title: 'Kyiv', also: 'كييف Kiev', detail: 'Ukraine' }),
	document({ title: 'Al-Ula', also: 'العلا' }),
	document({ title: 'Amman', also: 'عمّان' }),
	document({ kind: 'country', title: 'Türkiye', also: 'Turkey' }),
	document({ kind: 'person', title: 'Mohammed bin Salman', also: 'MBS' }),
	document({ kind: 'person', title: 'Mohammed bin Abdulrahman Al Thani' }),
	document({ kind: 'stop', title: 'Doha', days: ['2023-10-13', '2023-10-13'] }),
	document({ kind: 'stop', title: 'Riyadh', days: ['2023-10-13', '2023-10-14'] }),
	document({
		kind: 'excerpt',
		title: 'An article',
		text: 'The urgent need for a ceasefire in the region.'
	})
]);

const titles = (query: string) =>
	engine.find(query).flatMap((group) => group.hits.map((hit) => hit.document.title));

describe('SearchEngine', () => {
	it.each([
		['Kiev', 'Kyiv'],
		['kyyv', 'Kyiv'],
		['كييف', 'Kyiv'],
		['عمان', 'Amman'],
		['al ula', 'Al-Ula'],
		['turkey', 'Türkiye'],
		['turkiye', 'Türkiye'],
		['mbs', 'Mohammed bin Salman'],
		['salman mohamed', 'Mohammed bin Salman'],
		['al thani', 'Mohammed bin Abdulrahman Al Thani'],
		['ceasfire', 'An article']
	])('finds by old, other, misspelt and reordered names: %s', (query, title) => {
		expect(titles(query)).toContain(title);
	});

	it.each([
		['14 Oct 2023', ['Riyadh']],
		['2023-10-13', ['Doha', 'Riyadh']],
		['October 2023', ['Doha', 'Riyadh']],
		['13 November 2023', []]
	])('takes a date for days, not for words: %s', (query, expected) => {
		expect(titles(query)).toEqual(expected);
	});

	it('marks the word that matched, as it stands in the text', () => {
		const [group] = engine.find('ceasefire');
		expect(group?.hits[0]?.passage.filter((run) => run.marked)).toEqual([
			{ text: 'ceasefire', marked: true }
		]);
	});

	it('marks it in the second line too, where a country or an office is what was looked for', () => {
		const [group] = engine.find('ukraine');
		expect(group?.hits[0]?.detail).toEqual([{ text: 'Ukraine', marked: true }]);
	});

	it('finds nothing rather than everything when one word does not match', () => {
		expect(titles('kyiv zzzzzz')).toEqual([]);
	});

	it('answers one or two letters with names alone, for texts begin with them by the thousand', () => {
		expect(titles('ri')).toEqual([]);
		expect(titles('riy')).toEqual(['Riyadh']);
		expect(titles('mb')).toEqual(['Mohammed bin Salman']);
	});

	it('takes a lone letter beside a word for the next word that is being typed, and “of the” for nothing', () => {
		expect(titles('mohammed z')).toEqual(titles('mohammed'));
		expect(titles('urgent need of the ceasefire')).toEqual(titles('urgent need ceasefire'));
		expect(titles('z')).toEqual([]);
	});

	it('does not take a day of a month for the beginning of a year', () => {
		const dated = new SearchEngine([
			document({ kind: 'stop', title: 'Doha', detail: '13 October 2023' }),
			document({ kind: 'stop', title: 'Riyadh', detail: '20 October 2023' })
		]);
		const found = dated.find('oct 20').flatMap(({ hits }) => hits);
		expect(found.map((hit) => hit.document.title)).toEqual(['Riyadh']);
	});

	it('tells how many there are of a kind, however few are asked for', () => {
		const [people] = engine.find('mohammed', 1);
		expect([people?.hits.length, people?.total]).toEqual([1, 2]);
	});
});
