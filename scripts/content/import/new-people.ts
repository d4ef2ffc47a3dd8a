/** People as other files name them: those of the atlas, and rows for those whom it lacks. */
import type { Atlas } from '../../../src/lib/domain/atlas';
import { csvLine } from '../../../src/lib/server/content/canonical-csv';
import { tokensOf } from '../../../src/lib/intake/tokens';
import { idOf } from '../article/files';

/** What a stop's file says of somebody; a role that is not known is left open. */
export type Named =
	{ readonly person: string; readonly role: string | undefined } | { readonly group: string };

/** Most letters of a name. */
const LONGEST = 80;

/** Small words within names of people. */
const PARTICLE = /^(?:al|el|bin|ibn|bint|ben|de|da|di|do|dos|del|der|den|van|von|la|le|y|zu)$/u;

const folded = (name: string): string =>
	tokensOf(name)
		.map(({ word }) => word)
		.join(' ');

export class NewPeople {
	readonly #known: ReadonlyMap<string, string>;
	readonly #taken: (id: string) => boolean;
	readonly #rows = new Map<string, string>();
	readonly #byName = new Map<string, string>();

	constructor({ people }: Atlas) {
		this.#known = new Map(
			[...people.values()].flatMap(({ id, name, nameAr, aliases }) =>
				[...aliases, nameAr ?? '', name].map((each) => [folded(each), id] as const)
			)
		);
		this.#taken = (id) => people.has(id) || this.#rows.has(id);
	}

	/** Lines of people.csv by id. */
	get rows(): ReadonlyMap<string, string> {
		return this.#rows;
	}

	/** @param text "Name (role); Name; a group" */
	read(text: string): Named[] {
		return text
			.split(';')
			.map((each) => each.trim())
			.filter((each) => each !== '' && each.length <= LONGEST)
			.map((each) => this.#one(each));
	}

	#one(text: string): Named {
		const [, name = text, role] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
		const key = folded(name);
		const id = this.#known.get(key) ?? this.#byName.get(key);
		if (id !== undefined) return { person: id, role };
		if ((role === undefined && !isName(name)) || idOf(name) === '') return { group: text };
		const fresh = this.#freeId(idOf(name));
		this.#byName.set(key, fresh);
		this.#rows.set(fresh, csvLine([fresh, name, '', '']));
		return { person: fresh, role };
	}

	#freeId(id: string): string {
		let free = id;
		for (let count = 2; this.#taken(free); count += 1) free = `${id}-${count}`;
		return free;
	}
}

/** Two words or more with capital letters, as names are written; "families of hostages" is a group. */
function isName(text: string): boolean {
	const words = tokensOf(text);
	const own = words.filter(({ word }) => !PARTICLE.test(word));
	return own.length >= 2 && own.every(({ capital, word }) => capital && !/\d/.test(word));
}
