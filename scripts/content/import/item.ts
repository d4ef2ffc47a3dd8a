/** What a file holds, before it is matched with the atlas. */
import type { LatLng } from '../../../src/lib/domain/atlas';

/** Values by the names of docs/data.md. */
export type Fields = ReadonlyMap<string, string>;

/** A point that this project has written: nothing is to be guessed. */
export interface OwnPoint {
	readonly kind: 'own';
	/** Where it stands, for the report: "line 12", "feature 3". */
	readonly at: string;
	readonly fields: Fields;
}

/**
 * A day as somebody wrote it, or an instant (ISO 8601, UTC), which is a day only where one knows
 * the time zone.
 */
export type Moment = { readonly day: string } | { readonly instant: string };

/** A point from anywhere. */
export interface ForeignPoint {
	readonly kind: 'foreign';
	readonly at: string;
	/** What it is called; empty where it has no name. */
	readonly name: string;
	/** What happens there, where the file says it apart from the name. */
	readonly occasion?: string;
	readonly position: LatLng | null;
	readonly start: Moment | null;
	/** Included. */
	readonly end: Moment | null;
	/** A day that is written and cannot be understood. */
	readonly unread?: string;
	/** Points of one folder, route or column belong to one trip; empty where all do. */
	readonly group: string;
	/** A web address. */
	readonly link?: string;
	/** Those met and those who went along, as the file has them. */
	readonly met?: string;
	readonly with?: string;
}

/** What is left out, and why. */
export interface Left {
	readonly kind: 'left';
	readonly at: string;
	/** What it is, in the file's words. */
	readonly what: string;
	readonly why: string;
}

export type Item = OwnPoint | ForeignPoint | Left;

/** Most points of one file: a journey has dozens, a data dump is no journey. */
export const MOST_ITEMS = 5_000;

/** Why legs are not taken over. */
export const LEGS = 'legs are not written: they follow from the order of the stops';

const OWN = ['key', 'trip', 'kind', 'sequence'];

/** Whether the values are those of a file of ours. */
export function isOwn(fields: Fields): boolean {
	return OWN.every((name) => fields.has(name));
}

/** On one line, without characters that no text of ours may hold. */
export function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** A position on the globe, or nothing. */
export function positionOf(lat: unknown, lng: unknown): LatLng | null {
	const [north, east] = [degrees(lat, 90), degrees(lng, 180)];
	return north === null || east === null ? null : { lat: north, lng: east };
}

function degrees(value: unknown, limit: number): number | null {
	if (typeof value === 'string' && !/^\s*[-+]?\d+(?:\.\d*)?\s*$/.test(value)) return null;
	if (typeof value !== 'string' && typeof value !== 'number') return null;
	const number = Number(value);
	return Number.isFinite(number) && Math.abs(number) <= limit ? number : null;
}
