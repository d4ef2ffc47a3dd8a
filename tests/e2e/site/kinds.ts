import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf } from '../../../scripts/size/kinds';
import { filesBelow } from '../../../scripts/site/files';
import { BUILD } from '../../../scripts/root';
import { leadsOn } from '../../../scripts/site/leads-on';
import { OCTOBER } from './content';

export interface Kind {
	readonly name: string;
	/** Relative to the site. */
	readonly path: string;
}

/** Pages with something that others of their kind do not have. */
export const TELLING: readonly Kind[] = [
	{ name: 'the atlas', path: '' },
	{ name: 'a traveler', path: 'blinken/' },
	{ name: 'a trip', path: OCTOBER.path },
	{ name: 'a stop with excerpts', path: `${OCTOBER.path}doha/` },
	{ name: 'a transit', path: 'blinken/2022-04-kyiv/rzeszow/' },
	{ name: 'an article', path: 'articles/blinken-heads-to-qatar/' }
];

const travelers = new Set(['blinken']);

/** Of every kind of page that the build has at least one: a kind that is new is tested as well. */
export const KINDS: readonly Kind[] = [...TELLING, ...others()];

function others(): Kind[] {
	const told = new Set(TELLING.map((kind) => kindOf(kind.path, travelers)));
	const more = new Map<string, Kind>();
	for (const file of filesBelow(BUILD)) {
		if (!file.endsWith('/index.html')) continue;
		const path = file.slice(0, -'index.html'.length);
		const name = kindOf(path, travelers);
		if (told.has(name) || more.has(name)) continue;
		if (!leadsOn(readFileSync(join(BUILD, file), 'utf8'))) more.set(name, { name, path });
	}
	return [...more.values()];
}
