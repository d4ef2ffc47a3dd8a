/** Whole days as `YYYY-MM-DD`. */
import { daysBetween } from '../domain/dates';
import type { Days } from './gazetteer';

const DAY_MS = 86_400_000;

export function addDays(day: string, count: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

export function overlap(a: Days, b: Days): boolean {
	return a.first <= b.last && b.first <= a.last;
}

/** Days from one span to another: negative when it lies before, 0 when they overlap. */
export function gap(from: Days, to: Days): number {
	if (overlap(from, to)) return 0;
	return to.first > from.last ? daysBetween(from.last, to.first) : daysBetween(from.first, to.last);
}
