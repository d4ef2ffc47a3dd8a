/**
 * Twenty questions that readers bring, each with how it is asked, where its answer stands and what
 * is read there. The numbers are counted from `content/` and not by the site.
 */
import { counted, placeCountry, trips, type AuthoredStop } from './content';

interface Answer {
	/** In the reader's words. */
	readonly question: string;
	/** Of the page with the answer, relative to the site; a fragment or a query belongs to it. */
	readonly address: string;
	/** What is read on that page, all of it. */
	readonly answer: readonly (string | RegExp)[];
}

/** Asked by typing into the search, answered by one of its results. */
export interface Searched extends Answer {
	readonly typed: string;
	/** Under which the result stands. */
	readonly kind: 'Places' | 'Countries' | 'People' | 'Occasions' | 'Trips' | 'Stops' | 'Excerpts';
	readonly result: RegExp;
}

const stops: readonly AuthoredStop[] = trips.flatMap((trip) => counted(trip.stops));
const count = (wanted: (stop: AuthoredStop) => boolean): number => stops.filter(wanted).length;
const met = (person: string) => (stop: AuthoredStop) =>
	(stop.met ?? []).some((each) => each.person === person);

export const SEARCHED: readonly Searched[] = [
	{
		question: 'When was he in Jeddah?',
		typed: 'Jeddah',
		kind: 'Places',
		result: /^Jeddah/,
		address: 'places/jeddah/',
		answer: ['15 to 16 July 2022', '6 to 7 June 2023', '20 to 21 March 2024']
	},
	{
		question: 'Whom did he meet in Ankara?',
		typed: 'ankara',
		kind: 'Places',
		result: /^Ankara/,
		address: 'places/ankara/',
		answer: ['Recep Tayyip Erdoğan, Mevlüt Çavuşoğlu', 'Met with Hakan Fidan']
	},
	{
		question: 'How often was he in Israel?',
		typed: 'Israel',
		kind: 'Countries',
		result: /^Israel/,
		address: 'countries/il/',
		answer: [`${count(({ place }) => placeCountry(place) === 'IL')} stays`]
	},
	{
		question: 'When was he in Kiev, as it was spelt?',
		typed: 'Kiev',
		kind: 'Places',
		result: /^Kyiv/,
		address: 'places/kyiv/',
		answer: [`${count(({ place }) => place === 'kyiv')} stays`, '6 May 2021']
	},
	{
		question: 'Where in Turkey was he, under its old name?',
		typed: 'Turkey',
		kind: 'Countries',
		result: /^Türkiye/,
		address: 'countries/tr/',
		answer: ['Ankara', 'Istanbul']
	},
	{
		question: 'How often did he meet MBS?',
		typed: 'MBS',
		kind: 'People',
		result: /^Mohammed bin Salman/,
		address: 'people/mohammed-bin-salman/',
		answer: [`${count(met('mohammed-bin-salman'))} meetings`]
	},
	{
		question: 'Where did he meet Zelensky, with another spelling?',
		typed: 'zelensky',
		kind: 'People',
		result: /^Volodymyr Zelenskyy/,
		address: 'people/volodymyr-zelenskyy/',
		answer: [`${count(met('volodymyr-zelenskyy'))} meetings`, 'President of Ukraine']
	},
	{
		question: 'Did he telephone with Wang Yi in October 2023?',
		typed: 'yi wang',
		kind: 'People',
		result: /^Wang Yi/,
		address: 'people/wang-yi/',
		answer: ['Phone calls', /14 October 2023/]
	},
	{
		question: 'Where was COP28?',
		typed: 'COP28',
		kind: 'Occasions',
		result: /^COP28/,
		address: 'occasions/#cop28',
		answer: [/COP28\s+Dubai/]
	},
	{
		question: 'Where did the G7 ministers meet in 2024?',
		typed: 'G7 foreign',
		kind: 'Occasions',
		result: /^G7 foreign ministers meeting \d* ?[^,]/,
		address: 'occasions/#g7-foreign-ministers-meeting',
		answer: ['Capri', 'Fiuggi']
	},
	{
		question: 'In which order did he travel in October 2023?',
		typed: 'October 2023',
		kind: 'Trips',
		result: /^First wartime shuttle/,
		address: 'blinken/2023-10-israel-jordan-gulf-egypt/',
		answer: [
			/Tel Aviv.*Amman.*Doha.*Manama.*Riyadh.*Abu Dhabi.*Riyadh.*Cairo.*Amman.*Jerusalem.*Tel Aviv.*Amman.*Tel Aviv/s
		]
	},
	{
		question: 'Was he in Abu Dhabi on 14 October 2023?',
		typed: '14 Oct 2023',
		kind: 'Stops',
		result: /^Abu Dhabi/,
		address: 'blinken/2023-10-israel-jordan-gulf-egypt/abu-dhabi/',
		answer: ['Saturday 14 October 2023']
	}
];

/** Answered by an address alone, as it is shared. */
export const SHARED: readonly Answer[] = [
	{
		question: 'What did the papers say about the ceasefire?',
		address: 'search/?q=ceasefire',
		answer: ['Excerpts', /“?.*ceasefire/i]
	},
	{
		question: 'What came first on 14 October 2023, Riyadh or Abu Dhabi?',
		address: 'search/?q=14+October+2023',
		answer: [/Riyadh.*Abu Dhabi.*Riyadh/s]
	},
	{
		question: 'How far did he fly, and how far by the count of the State Department?',
		address: 'figures/#elsewhere',
		answer: ['672,981.70', 'Shuttle: legs flown']
	},
	{
		question: 'Why do others count other visits to Israel and other days?',
		address: 'figures/#elsewhere',
		answer: ['283', '15 in the whole term', /18\s+times/]
	},
	{
		question: 'How do we know that he was in Doha then, and what has the record?',
		address: 'about/record/#row-4162',
		answer: [/4162\s*Doha\s*Qatar/]
	},
	{
		question: 'Which stops does the official record lack?',
		address: 'about/record/?verdict=added',
		answer: [`${trips.flatMap((trip) => trip.stops).filter((stop) => !stop.record).length} stops`]
	}
];

/** Trips with a stop in a country in a year, and those on which somebody came along to a stop. */
export const TRIPS_TO = (country: string, year: string): number =>
	trips.filter(
		({ id, stops: all }) =>
			id.startsWith(year) && counted(all).some(({ place }) => placeCountry(place) === country)
	).length;

export const TRIPS_WITH = (person: string): number =>
	trips.filter((trip) =>
		counted(trip.stops).some((stop) => (stop.with ?? []).some((each) => each.person === person))
	).length;

/** Trips of which a day lies in the months from the first to the last, `YYYY-MM`. */
export const TRIPS_IN = (first: string, last: string): number =>
	trips.filter(({ start, end }) => start.slice(0, 7) <= last && end.slice(0, 7) >= first).length;
