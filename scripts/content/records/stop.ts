/** `stop add`, and what is to be known of any stop. */
import type { Atlas, Trip } from '../../../src/lib/domain/atlas';
import { parseDay } from '../../../src/lib/domain/dates';
import { day, oneOf } from '../../../src/lib/server/content/fields';
import type { Asker, Choice } from '../ask';
import { EXIT, Refusal } from '../exit';
import { atlasOf, filesOf } from '../folder';
import { say } from '../terminal';
import type { Terminal } from '../terminal';
import { writeChecked } from '../write-checked';
import { textOf, withStop } from './edit';
import { askerFor, valueOf } from './fields';

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

export interface StopOptions extends StopFlags {
	readonly dir: string;
	readonly before?: string;
}

const ORDERS: readonly Choice<string>[] = [
	{ value: 'source', label: 'source', hint: 'a report found decides' },
	{ value: 'record', label: 'record', hint: 'the official dates alone decide' },
	{ value: 'recall', label: 'recall', hint: 'known, without a source found' },
	{ value: 'guess', label: 'guess', hint: 'assumed' }
];

export function placeChoices(atlas: Atlas): readonly Choice<string>[] {
	return [...atlas.places.values()].map(({ id, name, country }) => ({
		value: id,
		label: name,
		hint: country.name
	}));
}

export async function addStop(
	key: string,
	flags: StopOptions,
	terminal: Terminal,
	asker: Asker | null
): Promise<void> {
	const files = filesOf(flags.dir);
	const atlas = atlasOf(files);
	const trip = atlas.tripsByKey.get(key);
	if (!trip) throw new Refusal(`there is no trip "${key}"; write it as traveler/trip`, EXIT.usage);
	const stop = await stopOf(atlas, trip.stops, flags, asker);
	const path = `trips/${key}.yaml`;
	const before = flags.before ?? laterThan(trip, String(stop['arrive']));
	writeChecked(flags.dir, files, [[path, withStop(textOf(files, path), stop, before)]]);
	say(
		terminal,
		`${terminal.colours.green('✓')} content/${path}: ${String(stop['id'])}${before === null ? ', at the end' : `, before ${before}`}`
	);
}

/** The first stop that begins after the day: the new one stands before it. */
function laterThan({ stops }: Trip, arrive: string): string | null {
	const { first } = parseDay(arrive);
	return stops.find(({ dates }) => dates.start.first > first)?.id ?? null;
}

/** A stop as its file has it, its id by the stays before it. */
export async function stopOf(
	atlas: Atlas,
	stops: Trip['stops'],
	flags: StopFlags,
	asker: Asker | null
): Promise<Record<string, unknown>> {
	const ask = askerFor(flags, asker);
	const place = await ask({
		flag: 'place',
		question: 'Place of the stop',
		schema: oneOf('place', [...atlas.places.keys()]),
		choices: placeChoices(atlas)
	});
	const arrive = await valueOf(
		{
			flag: 'arrive',
			question: 'Day of arrival (2024-05-14; ~ or ? after it if it is not certain)',
			schema: day,
			initial: flags.arrive ?? ''
		},
		asker ? undefined : flags.arrive,
		asker
	);
	const depart = await ask({
		flag: 'depart',
		question: 'Day of departure; empty if it is the same',
		schema: day,
		optional: true
	});
	const order = await ask({
		flag: 'order',
		question: 'How is it known that it stands here?',
		schema: oneOf(
			'order',
			ORDERS.map(({ value }) => value)
		),
		choices: ORDERS,
		initial: 'source'
	});
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
