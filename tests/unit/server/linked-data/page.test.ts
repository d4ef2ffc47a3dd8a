import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../../../src/lib/server/content/atlas';
import { describePage } from '../../../../src/lib/server/linked-data/page';
import type { SitePath } from '../../../../src/lib/urls';
import { edited, replace } from '../../../fixtures/overlay';

const atlas = loadAtlas(edited([]));
const SITE = 'https://example.org';

function of(route: string | null, path: SitePath, origin?: string): unknown {
	const params: Record<string, string> = {};
	const names = (route ?? '').split('/');
	for (const [depth, segment] of path.split('/').entries()) {
		const name = /^\[(.*)\]$/.exec(names[depth] ?? '')?.[1];
		if (name !== undefined) params[name] = segment;
	}
	const page = { route, path, params, origin, title: 'A title', description: 'Words.' };
	return describePage(atlas, page);
}

describe('a stop', () => {
	const stop = of('/[traveler]/[trip]/[stop]', '/envoy/2023-10-doha-amman/doha/', SITE);

	it('is an event at a place, of a trip, with whoever is known by name', () => {
		expect(stop).toMatchObject({
			'@type': 'Event',
			'@id': 'https://example.org/envoy/2023-10-doha-amman/doha/',
			name: 'Ada Envoy in Doha, Qatar',
			startDate: '2023-10-13',
			endDate: '2023-10-13',
			description: 'Talks',
			location: { '@type': 'Place', '@id': 'https://example.org/places/doha/', name: 'Doha' },
			attendee: [
				{ '@id': 'https://example.org/envoy/', name: 'Ada Envoy' },
				{ '@id': 'https://example.org/people/clara-nunez/' },
				{ '@id': 'https://example.org/people/basil-hart/' }
			],
			about: { '@type': 'Trip', '@id': 'https://example.org/envoy/2023-10-doha-amman/' }
		});
	});

	it('does not carry the trip: the stops beside it stand on the page of the trip', () => {
		expect(JSON.stringify(stop)).not.toContain('amman-2');
		expect(JSON.stringify(stop)).not.toContain('ItemList');
	});

	it('names the quotations that speak of it by the address where their words stand', () => {
		expect(stop).toMatchObject({
			subjectOf: [
				{
					'@type': 'Quotation',
					'@id': expect.stringMatching(/^https:\/\/example\.org\/articles\/envoy-in-doha\/#\S+$/)
				}
			]
		});
	});
});

it('a trip lists its stops in the order of travel, transits included, each by its address', () => {
	expect(of('/[traveler]/[trip]', '/envoy/2023-10-doha-amman/')).toMatchObject({
		'@type': 'Trip',
		'@id': './',
		departureTime: '2023-10-12',
		arrivalTime: '2023-10-16',
		tripOrigin: { '@id': '../../places/washington/' },
		itinerary: {
			numberOfItems: 3,
			itemListElement: [
				{ position: 1, item: { '@id': './doha/' } },
				{ position: 2, item: { '@id': './amman/', endDate: '2023-10-14' } },
				{ position: 3, item: { '@id': './doha-2/', location: { '@id': '../../places/doha/' } } }
			]
		}
	});
});

it('an article is what its publisher published; its quotations say what they speak of', () => {
	const article = of('/articles/[article]', '/articles/envoy-in-doha/');
	expect(article).toMatchObject({
		'@type': 'NewsArticle',
		'@id': atlas.articlesById.get('envoy-in-doha')?.url,
		mainEntityOfPage: './'
	});
	const excerpts = atlas.articlesById.get('envoy-in-doha')?.excerpts ?? [];
	expect(article).toHaveProperty(
		'hasPart',
		excerpts.map(({ id, quote }) =>
			expect.objectContaining({ '@type': 'Quotation', '@id': `./#${id}`, text: quote })
		)
	);
	const calls = JSON.stringify(article).includes('../../envoy/#2023-10-20-clara-nunez');
	expect(calls).toBe(true);
});

it('a doubtful date of publication is left out, for the data cannot say that it is doubtful', () => {
	const known = of('/articles/[article]', '/articles/envoy-in-doha/');
	expect(known).toHaveProperty('datePublished', '2023-10-13');
	const doubtful = loadAtlas(
		edited([replace('articles/envoy-in-doha.md', '2023-10-13', '2023-10-13~')])
	);
	const article = describePage(doubtful, {
		route: '/articles/[article]',
		path: '/articles/envoy-in-doha/',
		params: { article: 'envoy-in-doha' },
		origin: SITE,
		title: '',
		description: ''
	});
	expect(article).not.toHaveProperty('datePublished');
});

it('places, countries and people have their other names, and places their position', () => {
	expect(of('/places/[place]', '/places/doha/')).toMatchObject({
		'@type': 'Place',
		alternateName: ['الدوحة', 'Dawha'],
		geo: { latitude: 25.2854 },
		containedInPlace: { '@type': 'Country', '@id': '../../countries/qa/' },
		event: [
			{ '@id': '../../envoy/2023-10-doha-amman/doha/' },
			{ '@id': '../../envoy/2023-10-doha-amman/doha-2/' }
		]
	});
	expect(of('/countries/[country]', '/countries/qa/')).toMatchObject({
		'@type': 'Country',
		identifier: 'QA'
	});
	expect(of('/people/[person]', '/people/clara-nunez/')).toMatchObject({
		'@type': 'Person',
		jobTitle: ['Foreign Minister']
	});
});

it('what stands for no single thing says what kind of page it is, also where the kind is new', () => {
	expect(of('/', '/', SITE)).toMatchObject({ '@type': 'WebSite', '@id': 'https://example.org/' });
	expect(of('/about/record', '/about/record/')).toMatchObject({
		'@type': 'Dataset',
		name: 'A title',
		temporalCoverage: '2021-01-01/2025-01-20',
		distribution: [{ contentUrl: '../record.csv' }]
	});
	expect(of('/data', '/data/')).toMatchObject({
		distribution: expect.arrayContaining([
			expect.objectContaining({
				contentUrl: './envoy.geojson',
				encodingFormat: 'application/geo+json'
			})
		])
	});
	expect(JSON.stringify(of('/data', '/data/'))).not.toContain('annotations');
	expect(of('/places', '/places/')).toMatchObject({ '@type': 'CollectionPage' });
	expect(of('/something/new', '/something/new/')).toMatchObject({
		'@type': 'WebPage',
		name: 'A title',
		isPartOf: { '@id': '../../' }
	});
});

it('says nothing of an address at which nothing stands', () => {
	expect(of(null, '/nowhere/')).toBeUndefined();
	expect(of('/[traveler]/[trip]', '/envoy/nowhere/')).toBeUndefined();
});
