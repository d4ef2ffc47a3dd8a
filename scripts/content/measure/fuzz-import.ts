/** What the importers are fed: our own exports and files of others. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadAtlas } from '../../../src/lib/server/content/atlas';
import { collect } from '../../../src/lib/server/content/collect';
import type { ContentFiles } from '../../../src/lib/server/content/files';
import { isSlug } from '../../../src/lib/server/content/fields';
import { dataFile } from '../../../src/lib/server/export/catalogue';
import { ROOT } from '../../root';
import { draftFile } from '../import/draft-file';
import { FORMATS, formatOf } from '../import/input';
import type { Format, Input } from '../import/input';
import { recordText } from '../records/edit';
import { cityAround, citiesNamed } from '../records/gazetteer';
import type { Subject } from './fuzz';
import { INTERCHANGE_PIECES } from './mutate';

/** Files of other programs, for the documentation as well. */
export const EXAMPLES = join(ROOT, 'docs/examples/import');

/** How many trips are exported to be spoilt. */
const TRIPS = 3;

export function importSubjects(files: ContentFiles): readonly Subject[] {
	const atlas = loadAtlas(files);
	// The cities of the world are read once, which is no input's fault.
	citiesNamed('');
	cityAround({ lat: 0, lng: 0 }, 1);
	const own = atlas.trips.slice(-TRIPS).flatMap(({ key }) =>
		FORMATS.flatMap((format) => {
			const text = dataFile(atlas, key, format)?.text;
			return text === undefined ? [] : [{ name: `${key}.${format}`, text }];
		})
	);
	const foreign = readdirSync(EXAMPLES).map((name) => ({
		name,
		text: readFileSync(join(EXAMPLES, name), 'utf8')
	}));
	const take = (input: Input, format: Format): void => {
		const { drafts } = draftFile(input, format, atlas, {
			traveler: [...atlas.travelers.keys()][0]
		});
		for (const { key, record } of drafts) {
			const parts = key.split('/');
			if (parts.length !== 2 || !parts.every(isSlug))
				throw new Error(`a draft would be written to ${key}`);
			const bytes = new TextEncoder().encode(recordText(record));
			collect(new Map([[`trips/${key}.yaml`, bytes]]), () => undefined);
		}
	};
	return [...own, ...foreign].map(({ name, text }) => {
		const format = formatOf({ name, text });
		return {
			name: `import ${name}`,
			text,
			pieces: INTERCHANGE_PIECES,
			take: (spoilt) => take({ name, text: spoilt }, format)
		};
	});
}
