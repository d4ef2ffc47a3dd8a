import type { Atlas, Traveler, Trip } from '$lib/domain/atlas';
import type { FigureId, FiguresPage, FigureTable, Total } from '$lib/figures/data';
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
