/** Checks trips: their ids, and that time runs forward in and between them. */
import type { Place } from '../../domain/atlas';
import { crossesDateLine } from './date-line';
import type { LinkedTrip } from './linked';
import type { Report } from './problem';
import { addDays, earliest, latest } from './spans';

export function checkTrips(trips: readonly LinkedTrip[], report: Report): void {
	for (const trip of trips) {
		checkTripId(trip, report);
		checkStopIds(trip, report);
		checkOrder(trip, report);
		checkWithin(trip, report);
	}
	checkOverlap(trips, report);
}

function checkTripId({ item, at }: LinkedTrip, report: Report): void {
	const month = item.dates.start.first.slice(0, 7);
	if (item.id.startsWith(`${month}-`)) return;
	report({
		...at([]),
		line: 1,
		column: 1,
		message: 'the name of a trip begins with the month of its start',
		value: item.id,
		remedy: `name the file ${month}-….yaml, or correct the start, ${item.dates.start.edtf}`
	});
}

function checkStopIds({ stops }: LinkedTrip, report: Report): void {
	for (const { item, at } of stops) {
		const rest = item.id.startsWith(item.place.id) ? item.id.slice(item.place.id.length) : null;
		if (rest !== null && /^(?:-(?:[2-9]|[1-9]\d))?$/.test(rest)) continue;
		report({
			...at(['id']),
			message: 'the id of a stop is not that of its place',
			value: item.id,
			remedy: `write ${item.place.id}, or ${item.place.id}-2 for a second stay`
		});
	}
}

/** A stop that begins before the one before it has ended. */
function checkOrder({ stops }: LinkedTrip, report: Report): void {
	for (const [index, { item, at }] of stops.entries()) {
		const before = stops[index - 1]?.item;
		if (!before) continue;
		const left = earliest(before.dates.end);
		const arrived = addDays(latest(item.dates.start), gainedDays(before.place, item.place, left));
		if (arrived >= left) continue;
		report({
			...at(['arrive']),
			message: 'the stop begins before the one before it has ended',
			value: item.dates.start.edtf,
			remedy: `${before.id} ends on ${before.dates.end.edtf}; correct a date or the order of the stops`
		});
	}
}

function checkWithin({ item: trip, stops }: LinkedTrip, report: Report): void {
	const { start, end } = trip.dates;
	for (const { item, at } of stops) {
		if (latest(item.dates.start) < earliest(start)) {
			report({
				...at(['arrive']),
				message: 'the stop begins before its trip',
				value: item.dates.start.edtf,
				remedy: `the trip begins on ${start.edtf}; correct one of the two`
			});
		}
		const home = addDays(latest(end), gainedDays(item.place, trip.final, end.first));
		if (earliest(item.dates.end) > home) {
			report({
				...at(['depart']),
				message: 'the stop ends after its trip',
				value: item.dates.end.edtf,
				remedy: `the trip ends on ${end.edtf}; correct one of the two`
			});
		}
	}
}

/** Eastward over the date line one can arrive on the day before one left, by local dates. */
function gainedDays(from: Place, to: Place, day: string): number {
	return crossesDateLine(from.timezone, to.timezone, day) ? 1 : 0;
}

/** Trips of one traveler of which one begins before the other has ended. */
function checkOverlap(trips: readonly LinkedTrip[], report: Report): void {
	const sorted = [...trips].sort((a, b) => compare(a, b));
	const last = new Map<string, LinkedTrip['item']>();
	for (const { item, at } of sorted) {
		const before = last.get(item.travelerId);
		if (before && item.dates.start.first < before.dates.end.last) {
			report({
				...at(['start']),
				message: 'the trip begins before another one has ended',
				value: item.dates.start.edtf,
				remedy: `${before.id} lasts from ${before.dates.start.edtf} to ${before.dates.end.edtf}; correct a date`
			});
		}
		if (!before || before.dates.end.last < item.dates.end.last) last.set(item.travelerId, item);
	}
}

function compare({ item: a }: LinkedTrip, { item: b }: LinkedTrip): number {
	const [x, y] = [`${a.dates.start.first} ${a.key}`, `${b.dates.start.first} ${b.key}`];
	return x < y ? -1 : 1;
}
