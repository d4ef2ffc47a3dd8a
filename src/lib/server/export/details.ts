import { isGroup, type Meeting, type Role, type Source, type Stop } from '$lib/domain/atlas';
import type { Waypoint } from './waypoints';

/** What a waypoint holds in lists, in the words and ids of the content files. */
export interface Details {
	readonly met?: readonly DetailMeeting[];
	readonly with?: readonly DetailRole[];
	readonly occasions?: readonly string[];
	readonly record?: readonly string[];
	readonly sources?: readonly DetailSource[];
}

export interface DetailRole {
	/** The person's id. */
	readonly person: string;
	readonly role: string;
}

export type DetailMeeting = DetailRole | { readonly group: string };

export interface DetailSource {
	readonly url: string;
	readonly publisher?: string;
	readonly title?: string;
	/** EDTF */
	readonly date?: string;
}

export const detailRole = ({ person, role }: Role): DetailRole => ({ person: person.id, role });

export const detailMeeting = (meeting: Meeting): DetailMeeting =>
	isGroup(meeting) ? { group: meeting.group } : detailRole(meeting);

export function detailSource({ url, publisher, title, date }: Source): DetailSource {
	return {
		url,
		...(publisher === undefined ? {} : { publisher }),
		...(title === undefined ? {} : { title }),
		...(date === undefined ? {} : { date: date.edtf })
	};
}

/** The list under its name, or nothing where it is empty. */
function listed<Name extends string, Item>(name: Name, items: readonly Item[]) {
	return items.length === 0 ? {} : ({ [name]: items } as { readonly [key in Name]: typeof items });
}

function stopDetails(stop: Stop): Details {
	return {
		...listed('met', stop.met.map(detailMeeting)),
		...listed('with', stop.companions.map(detailRole)),
		...listed('occasions', stop.occasions),
		...listed(
			'record',
			stop.record.map(({ id }) => id)
		),
		...listed('sources', stop.sources.map(detailSource))
	};
}

/** The departure has the trip's sources; lists that are empty are left out. */
export function detailsOf({ stop, kind, trip }: Waypoint): Details {
	if (stop) return stopDetails(stop);
	return kind === 'departure' ? listed('sources', trip.sources.map(detailSource)) : {};
}
