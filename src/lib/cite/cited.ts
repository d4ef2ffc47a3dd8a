/** What a citation is made of, and the dates in it. Pure; nothing here knows a page or a browser. */
import { MONTHS } from '$lib/domain/months';

/** A calendar day as `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`;

/** Which state of the data a page shows. */
export interface DataVersion {
	/** The commit, abbreviated, or the version of the package where no commit is known. */
	readonly id: string;
	/** When that state was made; absent where no commit is known. */
	readonly day?: Day;
}

/** A page of the site, to be cited. */
export interface Cited {
	readonly title: string;
	/** The full address. */
	readonly url: string;
	readonly version: DataVersion;
	/** When the reader saw it. */
	readonly accessed: Day;
}

/** Who answers for the site, as CITATION.cff has it. */
export const AUTHOR = 'The Shuttle authors';
export const SITE = 'Shuttle';

export interface DayParts {
	readonly year: number;
	/** From 1. */
	readonly month: number;
	readonly day: number;
	readonly monthName: string;
}

export function partsOf(day: Day): DayParts {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	return { year, month, day: date, monthName: MONTHS[month - 1] ?? '' };
}

/** "November 22, 2026", as American styles want it. */
export function monthFirst(day: Day): string {
	const { year, day: date, monthName } = partsOf(day);
	return `${monthName} ${date}, ${year}`;
}

/** "22 November 2026" */
export function dayFirst(day: Day): string {
	const { year, day: date, monthName } = partsOf(day);
	return `${date} ${monthName} ${year}`;
}

/** The reader's own day: the clock on the wall decides, not UTC. */
export function localDay(now: Date): Day {
	const two = (value: number): string => String(value).padStart(2, '0');
	const text = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
	return text as Day;
}

/** A key that names the page in a bibliography: letters, digits and hyphens alone. */
export function citeKey(url: string): string {
	const { pathname, hash } = new URL(url);
	const words = `${pathname} ${hash}`.toLowerCase().match(/[a-z0-9]+/g) ?? [];
	return ['shuttle', ...words].join('-');
}
