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
import { askerFor } from './fields';
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
	const ask = askerFor(flags, asker);
	const initial = idOf(name.split(' ').at(-1) ?? '');
	const id = await ask({
		flag: 'id',
		question: 'Id, part of all addresses for ever',
		schema: slug,
		initial
	});
	if (atlas.travelers.has(id)) {
		throw new Refusal(`there is a traveler "${id}" already; name another --id`);
	}
	const office = await ask({
		flag: 'office',
		question: 'Office, as in “United States Secretary of State”',
		schema: text
	});
	const start = await ask({
		flag: 'start',
		question: 'In office from (1973-09-22)',
		schema: anyDate
	});
	const end = await ask({ flag: 'end', question: 'In office until', schema: anyDate });
	const home = await ask({
		flag: 'home',
		question: 'Home, where most trips begin and end',
		schema: oneOf('place', [...atlas.places.keys()]),
		choices: placeChoices(atlas)
	});
	const summary = await ask({
		flag: 'summary',
		question: 'Who that is, in two or three neutral sentences',
		schema: text
	});
	const path = `travelers/${id}.yaml`;
	const record = { name, office, term: { start, end }, home, summary };
	writeChecked(flags.dir, files, [[path, recordText(record)]]);
	const next = `npm run content -- trip new --traveler ${id}`;
	say(terminal, `${terminal.colours.green('✓')} content/${path}; trips: ${next}`);
}
