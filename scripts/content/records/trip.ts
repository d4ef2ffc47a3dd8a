/** `trip new`: a trip's file, with its first stop. */
import { parseDay } from '../../../src/lib/domain/dates';
import { day, oneOf, text, url } from '../../../src/lib/server/content/fields';
import { THEMES } from '../../../src/lib/server/content/shapes';
import type { Asker } from '../ask';
import { Refusal } from '../exit';
import { atlasOf, filesOf } from '../folder';
import { say } from '../terminal';
import type { Terminal } from '../terminal';
import { writeChecked } from '../write-checked';
import { recordText } from './edit';
import { askerFor, valueOf } from './fields';
import { placeChoices, stopOf } from './stop';
import type { StopFlags } from './stop';

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

export async function newTrip(
	flags: TripOptions,
	terminal: Terminal,
	asker: Asker | null
): Promise<void> {
	const files = filesOf(flags.dir);
	const atlas = atlasOf(files);
	const ask = askerFor(flags, asker);
	const places = placeChoices(atlas);
	const known = oneOf('place', [...atlas.places.keys()]);
	const travelers = [...atlas.travelers.values()];
	const traveler = await ask({
		flag: 'traveler',
		question: 'Whose trip?',
		schema: oneOf(
			'traveler',
			travelers.map(({ id }) => id)
		),
		choices: travelers.map(({ id, name }) => ({ value: id, label: name })),
		initial: travelers.at(-1)?.id ?? ''
	});
	const title = await ask({ flag: 'title', question: 'Title, for readers', schema: text });
	const theme = await ask({
		flag: 'theme',
		question: 'Theme',
		schema: oneOf('theme', THEMES),
		choices: THEMES.map((value) => ({ value, label: value }))
	});
	const start = await ask({
		flag: 'start',
		question: 'Day of departure (2024-05-13)',
		schema: day
	});
	const end = await ask({ flag: 'end', question: 'Day of return', schema: day, initial: start });
	const home = atlas.travelers.get(traveler)?.home.id ?? '';
	const from = await ask({
		flag: 'from',
		question: 'Where does it begin?',
		schema: known,
		choices: places,
		initial: home
	});
	const to = await ask({
		flag: 'to',
		question: 'Where does it end?',
		schema: known,
		choices: places,
		initial: home
	});
	const sources = await sourcesOf(flags, asker);
	const stop = await stopOf(atlas, [], { ...flags, arrive: flags.arrive ?? start }, asker);
	const { year, month } = parseDay(start);
	const id = flags.id ?? `${year}-${String(month).padStart(2, '0')}-${String(stop['place'])}`;
	const path = `trips/${traveler}/${id}.yaml`;
	if (atlas.tripsByKey.has(`${traveler}/${id}`))
		throw new Refusal(`there is a trip "${id}" already; name another --id`);
	const record = { title, theme, start, end, from, to, sources, stops: [stop] };
	writeChecked(flags.dir, files, [[path, recordText(record)]]);
	say(
		terminal,
		`${terminal.colours.green('✓')} content/${path}; more stops: npm run content -- stop add ${traveler}/${id}`
	);
}

async function sourcesOf(
	flags: StopFlags,
	asker: Asker | null
): Promise<readonly Record<string, string>[]> {
	if (flags.source) return flags.source.map((address) => ({ url: address }));
	return [
		{
			url: await valueOf(
				{ flag: 'source', question: 'Address of a report of the trip', schema: url },
				undefined,
				asker
			)
		}
	];
}
