import { describe, expect, it } from 'vitest';
import type { ExcerptView } from '../../../src/lib/domain/views';
import { groupExcerpts } from '../../../src/lib/ui/excerpt-groups';

function excerpt(id: string, about: ExcerptView['about']): ExcerptView {
	return {
		id,
		about,
		runs: [],
		relation: 'mentions',
		label: '',
		article: {
			id: 'article',
			path: '/articles/article/',
			title: '',
			publisher: '',
			date: { text: '', short: '', datetime: '2023', certain: true },
			lang: 'en'
		},
		originalHref: 'https://example.org/'
	};
}

describe('a stop’s excerpts', () => {
	const groups = groupExcerpts(
		[excerpt('a', 'place'), excerpt('b', 'stop'), excerpt('c', 'place')],
		'Doha'
	);

	it('put what speaks of the stop before what only names its place', () => {
		expect(groups.map((group) => group.about)).toEqual(['stop', 'place']);
	});

	it('keep the order within a group, and lose none', () => {
		expect(groups[1]?.excerpts.map(({ id }) => id)).toEqual(['a', 'c']);
	});

	it('say in the heading that a mention is only that', () => {
		expect(groups[1]?.heading).toBe('Mentions of Doha');
	});
});
