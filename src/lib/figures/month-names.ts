import { MONTHS } from '$lib/domain/months';

/**
 * @param month 1 to 12
 * @throws {RangeError} for any other number
 */
export function monthName(month: number): string {
	const name = MONTHS[month - 1];
	if (name === undefined) throw new RangeError(`${month} is no month; months run from 1 to 12`);
	return name;
}

/** "Jan". @throws {RangeError} for a number that is no month */
export function shortMonth(month: number): string {
	return monthName(month).slice(0, 3);
}
