import type { Atlas, Traveler, Trip } from '$lib/domain/atlas';
import {
	FIGURE_IDS,
	type FigureData,
	type FigureId,
	type FiguresPage,
	type FigureTable,
	type OtherFigures,
	type Total
} from '$lib/figures/data';
import { inOrder } from '../views/traveler';
import { daysFigure } from './busiest';
import { calendarFigure } from './calendar';
import { countriesFigure } from './countries';
import { countedStops } from './days';
import { distanceFigure } from './distance';
import { elsewhereFigure } from './elsewhere';
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

const tripsOf = (atlas: Atlas, traveler: Traveler): Trip[] =>
	atlas.trips.filter((trip) => trip.travelerId === traveler.id);

/** The figures of every traveler but the last one, latest first, with ids of their own. */
export function otherFigures(atlas: Atlas): OtherFigures[] {
	const [, ...others] = inOrder(atlas).toReversed();
	return others.map((traveler) => {
		const page = figuresPage(atlas, traveler);
		const own = <Figure extends FigureData>(figure: Figure): Figure => ({
			...figure,
			id: `${traveler.id}-${figure.id}`
		});
		return {
			traveler: page.traveler,
			years: page.years,
			totals: page.totals,
			countries: own(page.countries),
			calendar: own(page.calendar),
			months: own(page.months),
			distance: own(page.distance),
			trips: own(page.trips),
			days: own(page.days),
			people: own(page.people)
		};
	});
}

/** Every download by its name, with whom and what it tells of. */
export function downloadsOf(atlas: Atlas): ReadonlyMap<string, readonly [Traveler, FigureId]> {
	const [last, ...others] = inOrder(atlas).toReversed();
	const own = FIGURE_IDS.map((id) => [id, last, id] as const);
	const theirs = others.flatMap((traveler) =>
		FIGURE_IDS.filter((id) => id !== 'elsewhere').map(
			(id) => [`${traveler.id}-${id}`, traveler, id] as const
		)
	);
	return new Map(
		[...own, ...theirs].flatMap(([name, traveler, id]) =>
			traveler ? [[name, [traveler, id] as const]] : []
		)
	);
}

/** What a figure's download holds: its table, and more where the page shows only a part. */
export function downloadOf(atlas: Atlas, traveler: Traveler, id: FigureId): FigureTable {
	if (id === 'people') return peopleTable(tripsOf(atlas, traveler));
	return figuresPage(atlas, traveler)[id].table;
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
	const trips = tripsOf(atlas, traveler);
	const calendar = calendarFigure(traveler, trips);
	const distance = distanceFigure(traveler, trips);
	return {
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
		elsewhere: elsewhereFigure(atlas, trips)
	};
}
