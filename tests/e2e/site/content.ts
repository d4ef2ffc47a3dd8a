/**
 * What the pages must show, read from `content/` directly and not through the site's own loader:
 * an expectation that shares code with what it checks would share its mistakes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { csvParse } from 'd3-dsv';
import { parse } from 'yaml';
import { ROOT } from '../../../scripts/root';

export interface AuthoredStop {
	readonly id: string;
	readonly place: string;
	readonly kind?: 'visit' | 'overnight' | 'transit';
	readonly arrive: string;
	readonly met?: readonly { readonly person?: string; readonly group?: string }[];
	readonly with?: readonly { readonly person: string }[];
	/** Rows of the official record. */
	readonly record?: readonly number[];
}

export interface AuthoredTrip {
	readonly id: string;
	/** `blinken/2023-10-…/`, relative to the site. */
	readonly path: string;
	readonly title: string;
	/** First and last day, `YYYY-MM-DD`. */
	readonly start: string;
	readonly end: string;
	readonly stops: readonly AuthoredStop[];
}

export interface AuthoredExcerpt {
	readonly article: string;
	readonly id: string;
	readonly quote: string;
	readonly links: readonly Readonly<Record<string, string>>[];
}

const CONTENT = process.env['CONTENT'] ?? join(ROOT, 'content');

const text = (path: string): string => readFileSync(join(CONTENT, path), 'utf8');

/** All trips in the order of their dates, as their file names sort within a month. */
export const trips: readonly AuthoredTrip[] = readdirSync(join(CONTENT, 'trips/blinken'))
	.filter((file) => file.endsWith('.yaml'))
	.map((file) => {
		const id = file.replace(/\.yaml$/, '');
		const { title, start, end, stops } = parse(text(`trips/blinken/${file}`)) as AuthoredTrip;
		return { id, path: `blinken/${id}/`, title, start, end, stops };
	});

export function trip(id: string): AuthoredTrip {
	const found = trips.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`content/trips/blinken has no trip ${id}`);
	return found;
}

/** Stops as every figure counts them. */
export const counted = (stops: readonly AuthoredStop[]): AuthoredStop[] =>
	stops.filter((stop) => stop.kind !== 'transit');

const placeRows = csvParse(text('places.csv'));

export function placeName(id: string): string {
	const row = placeRows.find((candidate) => candidate['id'] === id);
	if (!row?.['name']) throw new Error(`content/places.csv has no place ${id}`);
	return row['name'];
}

/** ISO 3166-1 alpha-2 of the country in which a place lies. */
export function placeCountry(id: string): string {
	return placeRows.find((candidate) => candidate['id'] === id)?.['country'] ?? '';
}

export const articles: readonly string[] = readdirSync(join(CONTENT, 'articles'))
	.filter((file) => file.endsWith('.md'))
	.map((file) => file.replace(/\.md$/, ''));

export const excerpts: readonly AuthoredExcerpt[] = articles.flatMap((article) =>
	(parse(text(`articles/${article}.excerpts.yaml`)) as Omit<AuthoredExcerpt, 'article'>[]).map(
		(excerpt) => ({ ...excerpt, article })
	)
);

/** The first wartime shuttle, the trip that the project is measured by. */
export const OCTOBER = trip('2023-10-israel-jordan-gulf-egypt');
