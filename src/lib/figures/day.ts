/** Days as `YYYY-MM-DD`, counted on the proleptic Gregorian calendar. */

const DAY_MS = 86_400_000;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day so many days later; earlier for a negative count. */
export function dayAfter(day: string, count: number): string {
	return new Date(at(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Every day from the first to the last, both included; none when the last is before the first. */
export function daysFrom(first: string, last: string): string[] {
	const length = Math.max(0, Math.round((at(last) - at(first)) / DAY_MS) + 1);
	return Array.from({ length }, (_, index) => dayAfter(first, index));
}

/** 0 for a Monday, 6 for a Sunday, as ISO 8601 orders the week. */
export function weekdayIndex(day: string): number {
	return (new Date(at(day)).getUTCDay() + 6) % 7;
}

/** Every month that has a day from the first to the last, in order. */
export function monthsFrom(first: string, last: string): { year: number; month: number }[] {
	const index = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
	const length = Math.max(0, index(last) - index(first) + 1);
	return Array.from({ length }, (_, step) => {
		const month = index(first) + step;
		return { year: Math.floor(month / 12), month: (month % 12) + 1 };
	});
}
