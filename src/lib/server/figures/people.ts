import { isGroup, type Person, type Trip } from '$lib/domain/atlas';
import type { FigureTable, PeopleFigure } from '$lib/figures/data';
import { counted, listed } from '$lib/figures/number-words';
import { personPath } from '$lib/urls';
import { countedStops } from './days';

export interface PersonCount {
	readonly person: Person;
	/** Stops at which they met. */
	readonly stops: number;
	/** The roles held then, in order, each once. */
	readonly roles: readonly string[];
}

/** Everybody met at a stop, the one met at the most stops first, then by name. */
export function personCounts(trips: readonly Trip[]): PersonCount[] {
	const met = new Map<Person, { stops: number; roles: Set<string> }>();
	for (const stop of countedStops(trips)) {
		const roles = stop.met.flatMap((meeting) => (isGroup(meeting) ? [] : [meeting]));
		for (const person of new Set(roles.map((each) => each.person))) {
			const known = met.get(person) ?? { stops: 0, roles: new Set() };
			known.stops += 1;
			for (const each of roles) if (each.person === person) known.roles.add(each.role);
			met.set(person, known);
		}
	}
	return [...met]
		.map(([person, { stops, roles }]) => ({ person, stops, roles: [...roles] }))
		.toSorted((a, b) => b.stops - a.stops || a.person.name.localeCompare(b.person.name, 'en'));
}

const RANKED = 15;

/** From so many stops on a person is in the page's table; the download has everybody. */
const AGAIN = 2;

function tableOf(counts: readonly PersonCount[]): FigureTable {
	return {
		columns: ['Person', 'Stops where they met', 'Roles held then'],
		rows: counts.map(({ person, stops, roles }) => [
			{ text: person.name, path: personPath(person.id) },
			stops,
			roles.join('; ')
		])
	};
}

/** Everybody met, for the download. */
export function peopleTable(trips: readonly Trip[]): FigureTable {
	return tableOf(personCounts(trips));
}

export function peopleFigure(trips: readonly Trip[]): PeopleFigure {
	const counts = personCounts(trips);
	const most = counts[0]?.stops ?? 0;
	const top = counts.filter(({ stops }) => stops === most).map(({ person }) => person.name);
	return {
		id: 'people',
		title: 'Counterparts met most',
		finding: `${listed(top)}, at ${counted(most, 'stop')}; ${counted(counts.length, 'person', 'people')} are named in all.`,
		rule: `Stops at which a person is named among those met, once a stop however often they met there. Groups without names, those who travelled along, phone calls and meetings at home do not count. Who was met is known from reports, so that these are the least that there were. The table has those met at ${AGAIN} stops or more, the download everybody.`,
		table: tableOf(counts.filter(({ stops }) => stops >= AGAIN)),
		ranking: counts.slice(0, RANKED).map(({ person, stops, roles }) => ({
			name: person.name,
			path: personPath(person.id),
			value: stops,
			detail: roles.join('; ')
		}))
	};
}
