import type { Atlas, Traveler, Trip } from '$lib/domain/atlas';
import {
	FIGURE_IDS,
	type FigureData,
	type FigureId,
	type FiguresPage,
	type FigureTable,
	type Total
} from '$lib/figures/data';
import { tripsBy } from '../views/own';
import { inOrder } from '../views/traveler';
import { daysFigure } from './busiest';
import { calendarFigure } from './calendar';
import { countriesFigure } from './countries';
import { countedStops } from './days';
import { distanceFigure } from './distance';
import { elsewhereFigure } from './elsewhere';
import { COUNTED_ELSEWHERE } from './elsewhere-counts';
import { monthsFigure } from './months';
import { peopleFigure, peopleTable } from './people';
import { tripsFigure } from './trips';

function totalsOf(trips: readonly Trip[], days: number, km: number): Total[] {
	const stops = countedStops(trips);
	const countries = new Set(stops.map((stop) => stop.place.country));
	return [
		{ value: trips.length, label: 'trips' },
		{ value: stops.length, label: 'stops' },
		{ value: countries.size, label: 'countries and territories' },
		{ value: days, label: 'days abroad' },
		{ value: km, label: 'km flown' }
	];
}

/** The figures of every traveler but the last one, latest first, with ids of their own. */
export function otherFigures(atlas: Atlas): FiguresPage[] {
	const [, ...others] = inOrder(atlas).toReversed();
	return others.map((traveler) => {
		const { elsewhere, ...page } = figuresPage(atlas, traveler);
		const own = <Figure extends FigureData>(figure: Figure): Figure => ({
			...figure,
			id: `${traveler.id}-${figure.id}`
		});
		return {
			...page,
			countries: own(page.countries),
			calendar: own(page.calendar),
			months: own(page.months),
			distance: own(page.distance),
			trips: own(page.trips),
			days: own(page.days),
			people: own(page.people),
			...(elsewhere ? { elsewhere: own(elsewhere) } : {})
		};
	});
}

/** Every download by its name, with whom and what it tells of. */
export function downloadsOf(atlas: Atlas): ReadonlyMap<string, readonly [Traveler, FigureId]> {
	return new Map(
		inOrder(atlas)
			.toReversed()
			.flatMap((traveler, index) => {
				const page = figuresPage(atlas, traveler);
				const lead = index === 0 ? '' : `${traveler.id}-`;
				return FIGURE_IDS.filter((id) => page[id]).map(
					(id) => [`${lead}${id}`, [traveler, id]] as const
				);
			})
	);
}

const NO_TABLE: FigureTable = { columns: [], rows: [] };

/** What a figure's download holds: its table, and more where the page shows only a part. */
export function downloadOf(atlas: Atlas, traveler: Traveler, id: FigureId): FigureTable {
	if (id === 'people') return peopleTable(tripsBy(atlas, traveler.id));
	return figuresPage(atlas, traveler)[id]?.table ?? NO_TABLE;
}

/** The page and its downloads ask for the same. */
const pages = new WeakMap<Traveler, FiguresPage>();

/** All figures of one traveler. */
export function figuresPage(atlas: Atlas, traveler: Traveler): FiguresPage {
	const page = pages.get(traveler) ?? draw(atlas, traveler);
	pages.set(traveler, page);
	return page;
}

function draw(atlas: Atlas, traveler: Traveler): FiguresPage {
	const trips = tripsBy(atlas, traveler.id);
	const calendar = calendarFigure(traveler, trips);
	const distance = distanceFigure(traveler, trips);
	return {
		id: traveler.id,
		traveler: traveler.name,
		years: `${traveler.term.start.year}–${traveler.term.end.year}`,
		totals: totalsOf(trips, calendar.abroad.length, distance.km),
		countries: countriesFigure(trips),
		calendar,
		months: monthsFigure(traveler, trips),
		distance,
		trips: tripsFigure(trips),
		days: daysFigure(trips),
		people: peopleFigure(trips),
		...(traveler.id === COUNTED_ELSEWHERE ? { elsewhere: elsewhereFigure(atlas, trips) } : {})
	};
}
