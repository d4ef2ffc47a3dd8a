/**
 * What the page of figures shows, as plain JSON: made by `$lib/server/figures` from the atlas,
 * drawn by `$lib/ui/figures`, and downloaded as CSV. Numbers are bare; whoever shows them groups
 * their digits.
 */

/** Also the fragment of a figure's address and the name of its download. */
export const FIGURE_IDS = [
	'countries',
	'calendar',
	'months',
	'distance',
	'trips',
	'days',
	'people',
	'elsewhere'
] as const;

export type FigureId = (typeof FIGURE_IDS)[number];

/** A cell that leads to a page; a download has only its text. */
export interface LinkedCell {
	readonly text: string;
	/** Site path. */
	readonly path: string;
}

export type Cell = string | number | LinkedCell;

export interface FigureTable {
	/** One heading a column. */
	readonly columns: readonly string[];
	/** As many cells a row as there are columns. */
	readonly rows: readonly (readonly Cell[])[];
}

/** What every figure has beside its picture. */
export interface FigureData {
	/** A `FigureId`; of another traveler than the last one, led by his id: `kissinger-countries`. */
	readonly id: string;
	readonly title: string;
	/** What the picture shows, in a sentence with its numbers. */
	readonly finding: string;
	/** How it is counted, exactly. */
	readonly rule: string;
	readonly table: FigureTable;
}

/** A name and its number in a ranking; the largest first. */
export interface Ranked {
	readonly name: string;
	readonly path: string;
	readonly value: number;
	/** A second line: the roles held. */
	readonly detail?: string;
}

/** A country on a map: its outline, or a dot where it is too small for one. */
export interface MapCountry {
	readonly name: string;
	readonly stops: number;
	/** SVG path; empty where the outlines lack the country. */
	readonly outline: string;
	/** Where a dot stands for it. */
	readonly dot?: { readonly x: number; readonly y: number };
}

/** A map in the units of its own view box, `0 0 width height`. */
export interface MapData {
	readonly width: number;
	readonly height: number;
	/** All countries without a stop, as one path. */
	readonly land: string;
	readonly countries: readonly MapCountry[];
}

export interface CountriesFigure extends FigureData {
	readonly world: MapData;
	/** The part of the world where most countries with stops crowd. */
	readonly detail: MapData & { readonly name: string };
	readonly ranking: readonly Ranked[];
}

/** A day abroad. */
export interface DayAbroad {
	/** `YYYY-MM-DD` */
	readonly day: string;
	readonly stops: number;
}

export interface CalendarFigure extends FigureData {
	/** First and last day in office, `YYYY-MM-DD`. */
	readonly start: string;
	readonly end: string;
	readonly abroad: readonly DayAbroad[];
}

export interface MonthCount {
	readonly year: number;
	/** 1 to 12 */
	readonly month: number;
	readonly days: number;
}

export interface MonthsFigure extends FigureData {
	/** Every month of the term, in order. */
	readonly months: readonly MonthCount[];
}

export interface YearDistance {
	readonly year: number;
	readonly km: number;
	readonly miles: number;
}

/** Kilometres flown from the start of the term to the end of a day. */
export interface DistancePoint {
	readonly day: string;
	readonly km: number;
}

export interface DistanceFigure extends FigureData {
	readonly start: string;
	readonly end: string;
	readonly km: number;
	readonly miles: number;
	readonly years: readonly YearDistance[];
	readonly line: readonly DistancePoint[];
	/** What others counted up to a day of this term. */
	readonly other?: DistancePoint & { readonly label: string };
}

/** A trip as one unit of a picture. */
export interface TripStops {
	readonly title: string;
	readonly stops: number;
}

export interface TripsFigure extends FigureData {
	/** In the order of travel. */
	readonly trips: readonly TripStops[];
}

/** A day and the places of its stops, in the order of travel. */
export interface BusyDay {
	readonly date: string;
	readonly trip: { readonly title: string; readonly path: string };
	readonly stops: readonly { readonly place: string; readonly path: string }[];
}

export interface DaysFigure extends FigureData {
	readonly busiest: readonly BusyDay[];
}

export interface PeopleFigure extends FigureData {
	readonly ranking: readonly Ranked[];
}

/** One number of a comparison. */
export interface Count {
	readonly label: string;
	readonly value: number;
	/** Digits after the point, as published. */
	readonly digits: number;
	readonly ours: boolean;
	/** The same count over the whole term, where it is known. */
	readonly term?: number;
}

export interface Comparison {
	readonly title: string;
	/** The day that the numbers reach, included, in words. */
	readonly until: string;
	readonly unit: string;
	readonly counts: readonly Count[];
	/** Why they differ, in words for readers. */
	readonly why: string;
	readonly source?: { readonly url: string; readonly title: string };
}

export interface ElsewhereFigure extends FigureData {
	readonly comparisons: readonly Comparison[];
}

/** A number of the whole, for the head of the page. */
export interface Total {
	readonly value: number;
	readonly label: string;
}

export interface FiguresPage {
	/** The traveler's, also the fragment of where their figures begin. */
	readonly id: string;
	readonly traveler: string;
	readonly years: string;
	readonly totals: readonly Total[];
	readonly countries: CountriesFigure;
	readonly calendar: CalendarFigure;
	readonly months: MonthsFigure;
	readonly distance: DistanceFigure;
	readonly trips: TripsFigure;
	readonly days: DaysFigure;
	readonly people: PeopleFigure;
	/** Absent where nobody else has published counts that we know. */
	readonly elsewhere?: ElsewhereFigure;
}
