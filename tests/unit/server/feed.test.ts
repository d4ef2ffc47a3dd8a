import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../../src/lib/server/content/atlas';
import { atomFeed } from '../../../src/lib/server/feed';
import { edited, replace } from '../../fixtures/overlay';

const { changes } = loadAtlas(edited([]));
const feed = parseFeed(atomFeed(changes, 'https://example.org/map'));

describe('the feed of changes, as a reader of feeds from elsewhere reads it', () => {
	it('is an Atom feed in the language of the site, as new as its newest entry', () => {
		expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
		expect(feed.language).toBe('en');
		expect(feed.updated).toEqual(new Date('2024-02-03'));
		expect(feed.url).toBe('https://example.org/map/');
		expect(feed.self).toBe('https://example.org/map/feed.xml');
	});

	it('has an entry for each change, newest first, that leads to its page', () => {
		expect(
			feed.items.map(({ title, url, updated, description }) => [title, url, updated, description])
		).toEqual([
			[
				'A trip more',
				'https://example.org/map/envoy/2023-10-doha-amman/',
				new Date('2024-02-03'),
				'The envoy was in Amman once more.'
			],
			[
				'The first trip & the next',
				'https://example.org/map/envoy/',
				new Date('2024-01-02'),
				'Two trips stand here.'
			]
		]);
	});
});

it('knows an entry by the same id wherever the site lies and whatever its words, or readers see it twice', () => {
	const reworded = loadAtlas(
		edited([replace('changes.yaml', 'A trip more', 'One trip more')])
	).changes;
	const ids = [atomFeed(changes), atomFeed(reworded, 'https://example.com')].map((text) =>
		parseFeed(text).items.map(({ id }) => id)
	);
	expect(ids[0]).toEqual([
		'urn:uuid:cb9c7911-e983-58ee-bb9c-d07990cb08d1',
		'urn:uuid:ea5c741a-3ba7-56a2-a060-9eaa8070d580'
	]);
	expect(ids[1]).toEqual(ids[0]);
});

it('leads to pages beside itself where the site does not know its address', () => {
	expect(atomFeed(changes)).toContain('href="./envoy/2023-10-doha-amman/"');
});
