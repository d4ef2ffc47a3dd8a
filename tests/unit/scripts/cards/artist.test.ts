import { beforeAll, describe, expect, it } from 'vitest';
import { Artist, MOST_BYTES } from '../../../../scripts/cards/artist';
import type { Card } from '../../../../scripts/cards/card';
import { cardsOf } from '../../../../scripts/cards/list';
import { atlas, must } from '../../server/views/real';

const cards = cardsOf(atlas);
const card = (page: string): Card =>
	must(
		cards.find((each) => each.page === page),
		`card of ${page}`
	);

let artist: Artist;
beforeAll(async () => {
	artist = await Artist.hire();
});

describe('the cards of the atlas', () => {
	it('are one for each page that is a thing of its own, and no page has two', () => {
		const { trips, stopsByKey, places, countries, people, articles, travelers } = atlas;
		const ledgers = places.size + countries.size + people.size;
		const pages = new Set(cards.map(({ page }) => page));
		expect(pages.size).toBe(cards.length);
		expect(pages.size).toBe(
			1 + travelers.size + trips.length + stopsByKey.size + articles.length + ledgers
		);
	});

	it('say place, date, trip and the first words of an excerpt with its publisher', () => {
		expect(card('/blinken/2023-10-israel-jordan-gulf-egypt/doha/')).toMatchObject({
			kind: 'Stop 3 of 13',
			title: 'Doha',
			arabic: 'الدوحة',
			lead: 'Friday 13 October 2023 · Qatar',
			context: 'First wartime shuttle: Israel, Jordan, the Gulf and Egypt',
			quote: { from: 'forextrg.com, 13 October 2023' },
			map: { current: 'blinken/2023-10-israel-jordan-gulf-egypt/doha' }
		});
	});

	it('never call a transit a stop', () => {
		expect(card('/blinken/2022-04-kyiv/rzeszow/').kind).toBe('Transit');
	});
});

// The heaviest one, which has every route, and one with Arabic, a quotation and a lit stop: drawing
// all of them takes minutes, and `npm run build` fails where one is too heavy.
describe.each(['/', '/blinken/2023-10-israel-jordan-gulf-egypt/doha/'])(
	'the card of %s',
	(page) => {
		it('is the same to the byte when it is drawn again, by another artist', async () => {
			const first = artist.draw(card(page));
			const second = (await Artist.hire()).draw(card(page));
			expect(first.equals(second)).toBe(true);
			expect(first.length).toBeLessThanOrEqual(MOST_BYTES);
			expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
		}, 60_000);
	}
);
