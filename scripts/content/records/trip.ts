/** `trip new` and `stop add`: a trip's file, and its stops. */
import { THEMES } from '../../../src/lib/server/content/shapes';
import { day, oneOf, text, url } from '../../../src/lib/server/content/fields';
import type { Atlas, Trip } from '../../../src/lib/domain/atlas';
import { parseDay } from '../../../src/lib/domain/dates';
import type { Asker, Choice } from '../ask';
import { EXIT, Refusal } from '../exit';
import { atlasOf, filesOf } from '../folder';
import { say } from '../terminal';
import type { Terminal } from '../terminal';
import { writeChecked } from '../write-checked';
import { recordText, textOf, withStop } from './edit';
import { valueOf } from './fields';

export interface StopFlags {
	readonly place?: string;
	readonly arrive?: string;
	readonly depart?: string;
	readonly order?: string;
	readonly kind?: string;
	readonly by?: string;
	/** `person-id: role` */
	readonly met?: readonly string[];
	readonly occasion?: readonly string[];
	readonly record?: readonly string[];
	readonly summary?: string;
	readonly provenance?: string;
	readonly source?: readonly string[];
}

export interface TripOptions extends StopFlags {
	readonly dir: string;
	readonly traveler?: string;
	readonly title?: string;
	readonly theme?: string;
	readonly start?: string;
	readonly end?: string;
	readonly from?: string;
	readonly to?: string;
	readonly id?: string;
}

const ORDERS: readonly Choice<string>[] = [
	{ value: 'source', label: 'source', hint: 'a report found decides' },
	{ value: 'record', label: 'record', hint: 'the official dates alone decide' },
	{ value: 'recall', label: 'recall', hint: 'known, without a source found' },
	{ value: 'guess', label: 'guess', hint: 'assumed' }
];

function placeChoices(atlas: Atlas): readonly Choice<string>[] {
	return [...atlas.places.values()].map(({ id, name, country }) => ({ value: id, label: name, hint: country.name }));
}

export async function newTrip(flags: TripOptions, terminal: Terminal, asker: Asker | null): Promise<void> {
	const files = filesOf(flags.dir);
	const atlas = atlasOf(files);
	const places = placeChoices(atlas);
	const known = oneOf('place', [...atlas.places.keys()]);
	const travelers = [...atlas.travelers.values()];
	const traveler = await valueOf({ flag: 'traveler', question: 'Whose trip?', schema: oneOf('traveler', travelers.map(({ id }) => id)), choices: travelers.map(({ id, name }) => ({ value: id, label: name })), initial: travelers.at(-1)?.id ?? '' }, flags.traveler, asker);
	const title = await valueOf({ flag: 'title', question: 'Title, for readers', schema: text }, flags.title, asker);
	const theme = await valueOf({ flag: 'theme', question: 'Theme', schema: oneOf('theme', THEMES), choices: THEMES.map((value) => ({ value, label: value })) }, flags.theme, asker);
	const start = await valueOf({ flag: 'start', question: 'Day of departure (2024-05-13)', schema: day }, flags.start, asker);
	const end = await valueOf({ flag: 'end', question: 'Day of return', schema: day, initial: start }, flags.end, asker);
	const home = atlas.travelers.get(traveler)?.home.id ?? '';
	const from = await valueOf({ flag: 'from', question: 'Where does it begin?', schema: known, choices: places, initial: home }, flags.from, asker);
	const to = await valueOf({ flag: 'to', question: 'Where does it end?', schema: known, choices: places, initial: home }, flags.to, asker);
	const sources = await sourcesOf(flags, asker);
	const stop = await stopOf(atlas, [], { ...flags, arrive: flags.arrive ?? start }, asker);
	const { year, month } = parseDay(start);
	const id = flags.id ?? `${year}-${String(month).padStart(2, '0')}-${String(stop['place'])}`;
	const path = `trips/${traveler}/${id}.yaml`;
	if (atlas.tripsByKey.has(`${traveler}/${id}`)) throw new Refusal(`there is a trip "${id}" already; name another --id`);
	const record = { title, theme, start, end, from, to, sources, stops: [stop] };
	writeChecked(flags.dir, files, [[path, recordText(record)]]);
	say(terminal, `${terminal.colours.green('✓')} content/${path}; more stops: npm run content -- stop add ${traveler}/${id}`);
}

export async function addStop(key: string, flags: TripOptions & { readonly before?: string }, terminal: Terminal, asker: Asker | null): Promise<void> {
	const files = filesOf(flags.dir);
	const atlas = atlasOf(files);
	const trip = atlas.tripsByKey.get(key);
	if (!trip) throw new Refusal(`there is no trip "${key}"; write it as traveler/trip`, EXIT.usage);
	const stop = await stopOf(atlas, trip.stops, flags, asker);
	const path = `trips/${key}.yaml`;
	const before = flags.before ?? laterThan(trip, String(stop['arrive']));
	writeChecked(flags.dir, files, [[path, withStop(textOf(files, path), stop, before)]]);
	say(terminal, `${terminal.colours.green('✓')} content/${path}: ${String(stop['id'])}${before === null ? ', at the end' : `, before ${before}`}`);
}

/** The first stop that begins after the day: the new one stands before it. */
function laterThan({ stops }: Trip, arrive: string): string | null {
	const { first } = parseDay(arrive);
	return stops.find(({ dates }) => dates.start.first > first)?.id ?? null;
}

async function stopOf(atlas: Atlas, stops: Trip['stops'], flags: StopFlags, asker: Asker | null): Promise<Record<string, unknown>> {
	const place = await valueOf({ flag: 'place', question: 'Place of the stop', schema: oneOf('place', [...atlas.places.keys()]), choices: placeChoices(atlas) }, flags.place, asker);
	const arrive = await valueOf({ flag: 'arrive', question: 'Day of arrival (2024-05-14; ~ or ? after it if it is not certain)', schema: day, initial: flags.arrive ?? '' }, asker ? undefined : flags.arrive, asker);
	const depart = await valueOf({ flag: 'depart', question: 'Day of departure; empty if it is the same', schema: day, optional: true }, flags.depart, asker);
	const order = await valueOf({ flag: 'order', question: 'How is it known that it stands here?', schema: oneOf('order', ORDERS.map(({ value }) => value)), choices: ORDERS, initial: 'source' }, flags.order, asker);
	const taken = stops.filter((stop) => stop.place.id === place).length;
	return {
		id: taken === 0 ? place : `${place}-${taken + 1}`,
		place,
		kind: flags.kind,
		by: flags.by,
		arrive,
		depart: depart === arrive ? undefined : depart,
		met: flags.met?.map(meetingOf),
		occasions: flags.occasion,
		record: flags.record,
		order,
		provenance: flags.provenance,
		summary: flags.summary,
		sources: flags.source?.map((address) => ({ url: address }))
	};
}

/** `tamim-bin-hamad-al-thani: Emir of Qatar`, or a group without an id. */
function meetingOf(words: string): Record<string, string> {
	const parts = /^(?<person>[a-z0-9-]+):\s*(?<role>.+)$/.exec(words)?.groups;
	return parts ? { person: parts['person'] ?? '', role: parts['role'] ?? '' } : { group: words };
}

async function sourcesOf(flags: StopFlags, asker: Asker | null): Promise<readonly Record<string, string>[]> {
	if (flags.source) return flags.source.map((address) => ({ url: address }));
	return [{ url: await valueOf({ flag: 'source', question: 'Address of a report of the trip', schema: url }, undefined, asker) }];
}
