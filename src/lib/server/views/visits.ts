import {
	isCounted,
	isGroup,
	type Atlas,
	type Meeting,
	type Role,
	type Stop
} from '$lib/domain/atlas';
import { intervalView } from '$lib/domain/date-words';
import type { MeetingView, PersonView, VisitRef, VisitsView } from '$lib/domain/views';
import { stopPath } from '$lib/urls';
import { perAtlas } from './memo';
import { personView } from './person';
import { stopsAt, stopsWith } from './stop-index';

/** One reference a stop, so that a page which names it often ships it once. */
const refs = perAtlas(() => new Map<Stop, VisitRef>());

function visitRef(atlas: Atlas, stop: Stop): VisitRef {
	const known = refs(atlas).get(stop) ?? {
		path: stopPath(stop.key),
		place: stop.place.name,
		date: `${intervalView(stop.dates).short} ${stop.dates.end.year}`
	};
	refs(atlas).set(stop, known);
	return known;
}

/**
 * Where a stop stands among others, of which it is one; nothing if it is the only one.
 * A transit has no number, and is passed over on the way from one visit to the next.
 */
function visitsView(atlas: Atlas, stop: Stop, all: readonly Stop[]): { visits?: VisitsView } {
	const at = all.indexOf(stop);
	const counted = all.filter(isCounted);
	const previous = all.slice(0, at).findLast(isCounted);
	const next = all.slice(at + 1).find(isCounted);
	if (!previous && !next) return {};
	return {
		visits: {
			ordinal: isCounted(stop) ? counted.indexOf(stop) + 1 : null,
			total: counted.length,
			previous: previous ? visitRef(atlas, previous) : null,
			next: next ? visitRef(atlas, next) : null
		}
	};
}

/** A stop among the stays in its place. */
export function placeVisits(atlas: Atlas, stop: Stop): { visits?: VisitsView } {
	return visitsView(atlas, stop, stopsAt(atlas, stop.place));
}

/** A person of a stop, with the stop among all with this person, met or as a companion. */
export function personAtStop(atlas: Atlas, stop: Stop, role: Role): PersonView {
	return { ...personView(role), ...visitsView(atlas, stop, stopsWith(atlas, role.person)) };
}

export function meetingAtStop(atlas: Atlas, stop: Stop, meeting: Meeting): MeetingView {
	return isGroup(meeting) ? { group: meeting.group } : personAtStop(atlas, stop, meeting);
}
