import { describe, expect, it } from 'vitest';
import { articleView } from '$lib/server/views/article';
import { atlasFigures } from '$lib/server/views/figures';
import { tripView, yearViews } from '$lib/server/views/trip';
import { printExcerpts } from '$lib/ui/print-excerpts';
import { atlas, must } from './real';

const view = (id: string) => tripView(atlas, must(atlas.tripsByKey.get(`blinken/${id}`), id));

const october = view('2023-10-israel-jordan-gulf-egypt');
const stop = (id: string) => october.stopViews.find((each) => each.id === id);

describe('the view of a trip', () => {
	it('numbers the stops of October 2023 in the order of travel', () => {
		expect(october.stopViews.map(({ number, place }) => `${number} ${place.name}`)).toEqual([
			'1 Tel Aviv',
			'2 Amman',
			'3 Doha',
			'4 Manama',
			'5 Riyadh',
			'6 Abu Dhabi',
			'7 Riyadh',
			'8 Cairo',
			'9 Amman',
			'10 Jerusalem',
			'11 Tel Aviv',
			'12 Amman',
			'13 Tel Aviv'
		]);
	});

	it('counts no transit as a stop and gives it no number', () => {
		const kyiv = view('2022-04-kyiv');
		expect(kyiv.stops).toBe(1);
		expect(kyiv.stopViews.map(({ number, kind }) => [number, kind])).toEqual([
			[null, 'transit'],
			[1, 'visit'],
			[null, 'transit']
		]);
		expect(kyiv.scene.stops[0]?.name).toMatch(/^Transit: Rzeszów, Poland, about 24 April 2022/);
		expect(kyiv.scene.legs.map(({ by }) => by)).toEqual(['air', 'rail', 'rail', 'air']);
	});

	it('adds the home legs to the length, which is the sum of its legs', () => {
		expect(october.scene.legs).toHaveLength(14);
		expect(october.scene.legs.map(({ home }) => home).filter(Boolean)).toHaveLength(2);
		expect(october.scene.legs[2]?.name).toBe(
			'Amman to Doha, 13 October 2023, 1,693 km (1,052 miles)'
		);
	});

	it('names a stop on the map as a screen reader should say it', () => {
		expect(october.scene.stops[2]?.name).toMatch(
			/^Stop 3 of 13: Doha, Qatar, 13 October 2023, \d+ excerpts$/
		);
	});

	it('keeps an announcement apart from a report', () => {
		const own = stop('doha')?.excerpts.filter(({ about }) => about === 'stop') ?? [];
		expect(own.length).toBeGreaterThan(1);
		expect(new Set(own.map(({ relation }) => relation))).toEqual(new Set(['announces', 'recalls']));
		expect(stop('cairo')?.excerpts[0]?.relation).toBe('announces');
	});

	it('shows the call of the day at every stop of that day, and nowhere else', () => {
		const withCall = october.stopViews.filter(({ calls }) => calls.length > 0);
		expect(withCall.map(({ id }) => id)).toEqual(['riyadh', 'abu-dhabi', 'riyadh-2']);
	});

	it('never makes a stop of Jeddah, where only ministers met', () => {
		expect(october.stopViews.some(({ place }) => place.id === 'jeddah')).toBe(false);
		const jeddah = view('2022-07-israel-west-bank-saudi-arabia').stopViews.at(-1);
		const mention = jeddah?.excerpts.find(({ about }) => about === 'place');
		expect(mention?.label).toBe('Mentions Jeddah');
	});

	it('quotes on paper each excerpt of a stop once, and none that the trip shows itself', () => {
		const quoted = printExcerpts(october).map(({ excerpt }) => excerpt.id);
		expect(new Set(quoted).size).toBe(quoted.length);
		expect(quoted.filter((id) => october.excerptViews.some((each) => each.id === id))).toEqual([]);
		expect(printExcerpts(october)[0]?.heading).toBe('3 Doha');
	});

	it('cites on paper once what is of one article and says the same, below the last of it', () => {
		const printed = printExcerpts(october);
		const cited = printed.filter(({ more }) => !more);
		expect(cited.length).toBeLessThan(printed.length);
		printed.forEach(({ excerpt, more }, index) => {
			const next = printed[index + 1];
			if (!more) return;
			expect([next?.excerpt.article.path, next?.excerpt.label, next?.heading]).toEqual([
				excerpt.article.path,
				excerpt.label,
				''
			]);
		});
	});

	it('leads from every excerpt to the passage in the original', () => {
		for (const { originalHref } of october.stopViews.flatMap(({ excerpts }) => excerpts)) {
			expect(originalHref).toMatch(/^https?:\/\/[^#]+#:~:text=/);
		}
	});
});

describe('the lists', () => {
	it('puts the newest year first, and no trip twice', () => {
		const years = yearViews(atlas, atlas.trips);
		expect(years.map(({ year }) => year)).toEqual([2025, 2024, 2023, 2022, 2021]);
		expect(years.flatMap(({ trips }) => trips)).toHaveLength(87);
	});

	it('counts 289 stops: 297 stays and transits without the 8 transits', () => {
		const figure = atlasFigures(atlas, atlas.trips).find(({ label }) => label === 'stops');
		expect(figure?.value).toBe(289);
	});
});

describe('the view of an article', () => {
	it('says of an undated article that its date is a guess', () => {
		const article = atlas.articlesById.get('prime-minister-receives-call');
		const found = article && articleView(atlas, article);
		expect(found?.date.text).toBe('probably August 2024');
		expect(found?.dateNote).toBeTruthy();
		expect(found?.excerpts.flatMap(({ leads }) => leads)[0]?.path).toBe(
			'/blinken/#2024-08-14-mohammed-bin-abdulrahman-al-thani'
		);
	});
});
