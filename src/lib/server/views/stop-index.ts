import {
	isGroup,
	type Atlas,
	type Country,
	type Person,
	type Place,
	type RecordRow,
	type Role,
	type Stop
} from '$lib/domain/atlas';
import { perAtlas } from './memo';
import { indexed } from './own';

/** All stops in the order of travel. */
export const allStops = perAtlas((atlas): readonly Stop[] =>
	atlas.trips.flatMap((trip) => trip.stops)
);

export function metRole(stop: Stop, person: Person): Role | undefined {
	return stop.met.find((each): each is Role => !isGroup(each) && each.person === person);
}

export function companionRole(stop: Stop, person: Person): Role | undefined {
	return stop.companions.find((each) => each.person === person);
}

const metPeople = (stop: Stop): Person[] =>
	stop.met.flatMap((each) => (isGroup(each) ? [] : [each.person]));

const indexOf = <Key>(keysOf: (stop: Stop) => readonly Key[]) =>
	perAtlas((atlas) => indexed(allStops(atlas), keysOf));

const byPlace = indexOf((stop): Place[] => [stop.place]);
const byCountry = indexOf((stop): Country[] => [stop.place.country]);
const byMet = indexOf(metPeople);
const byCompanion = indexOf((stop) => stop.companions.map(({ person }) => person));
const byPerson = indexOf((stop) => [
	...metPeople(stop),
	...stop.companions.map(({ person }) => person)
]);
const byRow = indexOf((stop): readonly RecordRow[] => stop.record);

export const stopsAt = (atlas: Atlas, place: Place): readonly Stop[] =>
	byPlace(atlas).get(place) ?? [];

export const stopsIn = (atlas: Atlas, country: Country): readonly Stop[] =>
	byCountry(atlas).get(country) ?? [];

/** Where he met the person. */
export const stopsMeeting = (atlas: Atlas, person: Person): readonly Stop[] =>
	byMet(atlas).get(person) ?? [];

/** Where the person travelled with him. */
export const stopsAccompanied = (atlas: Atlas, person: Person): readonly Stop[] =>
	byCompanion(atlas).get(person) ?? [];

/** Where he met the person or the person travelled with him. */
export const stopsWith = (atlas: Atlas, person: Person): readonly Stop[] =>
	byPerson(atlas).get(person) ?? [];

/** That cover a row of the official record. */
export const stopsOfRow = (atlas: Atlas, row: RecordRow): readonly Stop[] =>
	byRow(atlas).get(row) ?? [];
