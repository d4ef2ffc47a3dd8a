/** Local dates on both sides of the date line. */

const HOUR_MS = 3_600_000;

/** Making a clock takes a hundred times as long as reading it, and an atlas has few zones. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timezone: string): Intl.DateTimeFormat {
	const before = clocks.get(timezone);
	if (before) return before;
	const clock = new Intl.DateTimeFormat('en', {
		timeZone: timezone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric'
	});
	clocks.set(timezone, clock);
	return clock;
}

/** Hours by which the local time of a zone is ahead of UTC at noon (UTC) of a day. */
export function offsetHours(timezone: string, day: string): number {
	const noon = new Date(`${day}T12:00:00Z`);
	const parts = clockOf(timezone).formatToParts(noon);
	const part = (type: string): number =>
		Number(parts.find((candidate) => candidate.type === type)?.value);
	const local = Date.UTC(
		part('year'),
		part('month') - 1,
		part('day'),
		part('hour'),
		part('minute')
	);
	return (local - noon.getTime()) / HOUR_MS;
}

/** No flight is so long that more hours than these can be gained on land on one side of it. */
const GAIN_HOURS = 12;

/**
 * Whether a journey leads eastward over the date line, by the clocks at its ends.
 * @param day `YYYY-MM-DD`
 */
export function crossesDateLine(from: string, to: string, day: string): boolean {
	return offsetHours(from, day) - offsetHours(to, day) > GAIN_HOURS;
}
