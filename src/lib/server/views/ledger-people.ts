/** The ledgers of people: every meeting, with the role held then. */
import type { Atlas, Person, Role, Stop } from '$lib/domain/atlas';
import type { LedgerLink, PersonPageView, StayView } from '$lib/domain/ledgers';
import { personPath } from '$lib/urls';
import { callView } from './call';
import { byName, initial } from './ledger-names';
import { perAtlas } from './memo';
import { callsWith } from './own';
import { stayViews } from './stay';
import { companionRole, metRole, stopsAccompanied, stopsMeeting, stopsWith } from './stop-index';

type Pick = (stop: Stop, person: Person) => Role | undefined;

function roleStays(atlas: Atlas, person: Person, stops: readonly Stop[], pick: Pick): StayView[] {
	const roles = stops.map((stop) => pick(stop, person)?.role);
	return stayViews(atlas, stops).map((stay, index) => {
		const role = roles[index];
		return role === undefined ? stay : { ...stay, role };
	});
}

export function personPageView(atlas: Atlas, person: Person): PersonPageView {
	return {
		id: person.id,
		name: person.name,
		...(person.nameAr === undefined ? {} : { nameAr: person.nameAr }),
		aliases: person.aliases,
		meetings: roleStays(atlas, person, stopsMeeting(atlas, person), metRole),
		accompanied: roleStays(atlas, person, stopsAccompanied(atlas, person), companionRole),
		calls: callsWith(atlas, person).map((call) => callView(atlas, call))
	};
}

/** Every role held at a stop or in a call, each once, in the order of time. */
export function rolesHeld(atlas: Atlas, person: Person): string[] {
	const atStops = stopsWith(atlas, person).map((stop) => ({
		day: stop.dates.start.first,
		role: (metRole(stop, person) ?? companionRole(stop, person))?.role
	}));
	const inCalls = callsWith(atlas, person).map((call) => ({
		day: call.date.first,
		role: call.with.role
	}));
	const held = [...atStops, ...inCalls].toSorted((a, b) => a.day.localeCompare(b.day));
	return [...new Set(held.flatMap(({ role }) => role || []))];
}

function personLink(atlas: Atlas, person: Person): LedgerLink {
	return {
		path: personPath(person.id),
		name: person.name,
		count: stopsWith(atlas, person).length + callsWith(atlas, person).length,
		detail: rolesHeld(atlas, person).join('; '),
		...(person.nameAr === undefined ? {} : { nameAr: person.nameAr }),
		group: initial(person.name)
	};
}

export const personLinks = perAtlas((atlas): readonly LedgerLink[] =>
	[...atlas.people.values()].map((person) => personLink(atlas, person)).toSorted(byName)
);
