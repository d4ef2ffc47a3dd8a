import { describe, expect, it, vi } from 'vitest';
import { loadAtlas } from '../../../../src/lib/server/content/atlas';
import { ContentError } from '../../../../src/lib/server/content/problem';
import { allowed } from '../../../fixtures/allowed';
import { ARTICLE, EXCERPTS, TRIP, edited, replace, write } from '../../../fixtures/overlay';

// The first folder reads the outlines of the world.
vi.setConfig({ testTimeout: 60_000 });

describe('the atlas of a small folder', () => {
	const atlas = loadAtlas(edited([]));
	const trip = atlas.tripsByKey.get('envoy/2023-10-doha-amman');

	it('numbers the stops in the order of travel and leaves transits out, as no figure counts them', () => {
		expect(trip?.stops.map(({ key, index, number }) => ({ key, index, number }))).toEqual([
			{ key: 'envoy/2023-10-doha-amman/doha', index: 0, number: 1 },
			{ key: 'envoy/2023-10-doha-amman/amman', index: 1, number: 2 },
			{ key: 'envoy/2023-10-doha-amman/doha-2', index: 2, number: null }
		]);
	});

	it('gives a stop what is not written: it ends on the day it begins, by air, as a visit', () => {
		const [doha, amman, transit] = trip?.stops ?? [];
		expect(doha?.dates.edtf).toBe('2023-10-13/2023-10-13');
		expect([doha?.by, doha?.kind]).toEqual(['air', 'visit']);
		expect(amman?.dates.edtf).toBe('2023-10-13/2023-10-14~');
		expect(amman?.dates.end.approximate).toBe(true);
		expect([transit?.by, transit?.kind]).toEqual(['rail', 'transit']);
		expect([transit?.met, transit?.record, transit?.sources]).toEqual([[], [], []]);
	});

	it('puts the records themselves where the content names ids', () => {
		const stop = atlas.stopsByKey.get('envoy/2023-10-doha-amman/doha');
		expect(stop?.place).toBe(atlas.places.get('doha'));
		expect(stop?.place.country.name).toBe('Qatar');
		expect(stop?.met).toEqual([
			{ person: atlas.people.get('clara-nunez'), role: 'Foreign Minister' },
			{ group: 'Families' }
		]);
		expect(stop?.companions[0]?.person.aliases).toEqual(['Hart', 'B. Hart']);
		expect(stop?.record).toEqual([atlas.record.get('101')]);
		expect(atlas.travelers.get('envoy')?.home).toBe(atlas.places.get('washington'));
		expect(atlas.callsByKey.get('envoy/2023-10-20-clara-nunez')?.counterpartPlace?.id).toBe('doha');
	});

	it('leaves out what is absent, so that pages can be plain JSON', () => {
		expect(Object.keys(atlas.places.get('washington') ?? {})).not.toContain('nameAr');
		expect(atlas.places.get('doha')).toEqual({
			id: 'doha',
			name: 'Doha',
			nameAr: 'الدوحة',
			aliases: ['Dawha'],
			country: {
				code: 'QA',
				numeric: '634',
				name: 'Qatar',
				aliases: ['Katar'],
				region: 'Middle East'
			},
			position: { lat: 25.2854, lng: 51.531 },
			kind: 'capital',
			timezone: 'Asia/Qatar',
			note: 'Point at the Corniche, by the sea'
		});
	});

	it('sorts trips and calls by date', () => {
		expect(atlas.trips.map(({ id }) => id)).toEqual(['2023-10-doha-amman', '2023-11-amman']);
		expect(atlas.calls.map(({ date }) => date.edtf)).toEqual(['2023-10-20', '2023-10-25']);
	});

	it('finds each passage, with the words around it from the same paragraph', () => {
		const excerpts = atlas.articlesById.get('envoy-in-doha')?.excerpts ?? [];
		expect(excerpts.map(({ id, prefix, suffix }) => ({ id, prefix, suffix }))).toEqual([
			{ id: 'landed-in-doha', prefix: '', suffix: 'She isn’t expected to stay.' },
			{ id: 'amman-next', prefix: 'The talks were long.', suffix: 'The talks were long.' },
			{ id: 'long-talks', prefix: 'spoke of Amman, where she goes next.', suffix: '' },
			{ id: 'minister-said', prefix: '', suffix: '' }
		]);
	});

	it('marks the words that speak of the target', () => {
		const [landed] = atlas.excerptsByTarget.get('stop:envoy/2023-10-doha-amman/doha') ?? [];
		const [start, end] = landed?.links[0]?.mark ?? [0, 0];
		expect(landed?.quote.slice(start, end)).toBe('landed in Doha');
		expect(atlas.excerptsByTarget.get('trip:envoy/2023-10-doha-amman')?.[0]?.links[0]?.mark).toBe(
			null
		);
	});

	it('keeps old addresses', () => {
		expect([...atlas.moved]).toEqual([['/envoy/2023-10-gulf/', '/envoy/2023-10-doha-amman/']]);
	});

	it('tells changes newest first, wherever they stand in their file', () => {
		const older = replace('changes.yaml', 'date: 2024-02-03', 'date: 2024-01-01');
		const ids = [[], [older]].map((edits) => loadAtlas(edited(edits)).changes.map(({ id }) => id));
		expect(ids).toEqual([
			['amman-again', 'first-publication'],
			['first-publication', 'amman-again']
		]);
	});

	it('cannot be changed, not even its maps', () => {
		expect(Object.isFrozen(atlas.trips)).toBe(true);
		expect(Object.isFrozen(trip?.stops[0]?.dates.start)).toBe(true);
		const places = atlas.places as Map<string, unknown>;
		expect(() => places.set('x', {})).toThrow(TypeError);
		expect(() => places.delete('doha')).toThrow(TypeError);
		expect(() => places.clear()).toThrow(TypeError);
		expect(atlas.places.size).toBe(3);
	});
});

it('lists the excerpts of a target by date of their articles, then by their order in them', () => {
	const atlas = loadAtlas(
		edited([
			write(
				'articles/a-later-one.md',
				'---\ntitle: T\npublisher: P\nurl: https://example.org/6\npublished: 2023-12\nlang: en\n---\n\nIn Amman.\n'
			),
			write(
				'articles/a-later-one.excerpts.yaml',
				'- id: later\n  quote: In Amman.\n  links:\n    - place: amman\n      relation: mentions\n'
			),
			replace(EXCERPTS, 'trip: envoy/2023-10-doha-amman', 'place: amman')
		])
	);
	const ids = atlas.excerptsByTarget.get('place:amman')?.map(({ id }) => id);
	expect(ids).toEqual(['amman-next', 'long-talks', 'later']);
	expect(atlas.articles.map(({ id }) => id)).toEqual(['envoy-in-doha', 'a-later-one']);
});

it('counts offsets through the whole article, so that they order its excerpts', () => {
	const atlas = loadAtlas(edited([]));
	const article = atlas.articlesById.get('envoy-in-doha');
	const words = article?.paragraphs.join('\n\n') ?? '';
	for (const { offset, quote } of article?.excerpts ?? []) {
		expect(words.slice(offset, offset + quote.length)).toBe(quote);
	}
});

describe('what looks broken and is not', () => {
	for (const { because, edits } of allowed) {
		it(`not refused: ${because}`, () => {
			expect(() => loadAtlas(edited(edits))).not.toThrow();
		});
	}
});

it('says everything at once, in the order of files and lines', () => {
	const files = edited([
		replace(TRIP, 'order: source', 'order: sauce'),
		replace(TRIP, 'theme: middle-east-war', 'theme: peace'),
		replace(ARTICLE, 'lang: en', 'lang: english')
	]);
	expect(() => loadAtlas(files)).toThrow(ContentError);
	expect(() => loadAtlas(files)).toThrow(
		[
			'3 problems in the content',
			'content/articles/envoy-in-doha.md:9:7  this is no language tag: "english"; write one of BCP 47, such as en, ar or fr-CA',
			'content/trips/envoy/2023-10-doha-amman.yaml:2:8  unknown theme: "peace"; write one of middle-east-war, alliance-summits, indo-pacific, ukraine, americas, africa, europe, climate-economy, other',
			'content/trips/envoy/2023-10-doha-amman.yaml:27:12  unknown order: "sauce"; write one of source, record, recall, guess'
		].join('\n')
	);
});
