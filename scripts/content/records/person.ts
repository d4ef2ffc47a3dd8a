/** `person add`: a row of people.csv. */
import { slug } from '../../../src/lib/server/content/fields';
import { nearest } from '../../../src/lib/server/content/nearest';
import { idOf } from '../article/files';
import type { Asker } from '../ask';
import { Refusal } from '../exit';
import { atlasOf, filesOf } from '../folder';
import { say } from '../terminal';
import type { Terminal } from '../terminal';
import { textOf, withRow } from './edit';
import { askerFor, maybe, NAME_AR } from './fields';
import { writePending } from './pending';

export interface PersonOptions {
	readonly dir: string;
	readonly id?: string;
	readonly nameAr?: string;
	readonly aliases?: string;
}

export async function addPerson(
	name: string,
	flags: PersonOptions,
	terminal: Terminal,
	asker: Asker | null
): Promise<void> {
	const files = filesOf(flags.dir);
	const atlas = atlasOf(files);
	const ask = askerFor(flags, asker);
	const id = await ask({
		flag: 'id',
		question: 'Id, part of the address for ever',
		schema: slug,
		initial: idOf(name)
	});
	const like = atlas.people.get(id) ?? atlas.people.get(nearest(id, atlas.people.keys()) ?? '');
	if (like && (like.id === id || flags.id === undefined)) {
		throw new Refusal(
			`${like.name} is there already as "${like.id}"; name another --id if this is somebody else`
		);
	}
	const nameAr = await ask(NAME_AR);
	const aliases = await ask(maybe('aliases', 'Other spellings, parted by ;'));
	const path = 'people.csv';
	writePending(
		flags.dir,
		files,
		[[path, withRow(path, textOf(files, path), [id, name, nameAr, aliases])]],
		id
	);
	say(terminal, `${terminal.colours.green('✓')} content/${path}: ${id}`);
}
