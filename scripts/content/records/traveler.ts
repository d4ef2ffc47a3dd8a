/** `traveler new`: a traveler's file. */
import { anyDate, oneOf, slug, text } from '../../../src/lib/server/content/fields';
import { idOf } from '../article/files';
import type { Asker } from '../ask';
import { Refusal } from '../exit';
import { atlasOf, filesOf } from '../folder';
import { say } from '../terminal';
import type { Terminal } from '../terminal';
import { writeChecked } from '../write-checked';
import { recordText } from './edit';
import { valueOf } from './fields';
import { placeChoices } from './stop';

export interface TravelerOptions {
	readonly dir: string;
	readonly id?: string;
	readonly office?: string;
	readonly start?: string;
	readonly end?: string;
	readonly home?: string;
	readonly summary?: string;
}

export async function newTraveler(
	name: string,
	flags: TravelerOptions,
	terminal: Terminal,
	asker: Asker | null
): Promise<void> {
	const files = filesOf(flags.dir);
	const atlas = atlasOf(files);
	const initial = idOf(name.split(' ').at(-1) ?? '');
	const id = await valueOf(
		{ flag: 'id', question: 'Id, part of all addresses for ever', schema: slug, initial },
		flags.id,
		asker
	);
	if (atlas.travelers.has(id)) {
		throw new Refusal(`there is a traveler "${id}" already; name another --id`);
	}
	const office = await valueOf(
		{ flag: 'office', question: 'Office, as in “United States Secretary of State”', schema: text },
		flags.office,
		asker
	);
	const start = await valueOf(
		{ flag: 'start', question: 'In office from (1973-09-22)', schema: anyDate },
		flags.start,
		asker
	);
	const end = await valueOf(
		{ flag: 'end', question: 'In office until', schema: anyDate },
		flags.end,
		asker
	);
	const home = await valueOf(
		{
			flag: 'home',
			question: 'Home, where most trips begin and end',
			schema: oneOf('place', [...atlas.places.keys()]),
			choices: placeChoices(atlas)
		},
		flags.home,
		asker
	);
	const summary = await valueOf(
		{ flag: 'summary', question: 'Who that is, in two or three neutral sentences', schema: text },
		flags.summary,
		asker
	);
	const path = `travelers/${id}.yaml`;
	const record = { name, office, term: { start, end }, home, summary };
	writeChecked(flags.dir, files, [[path, recordText(record)]]);
	const next = `npm run content -- trip new --traveler ${id}`;
	say(terminal, `${terminal.colours.green('✓')} content/${path}; trips: ${next}`);
}
