/** Makes all files of the basemap, as text by path. */
import { createHash } from 'node:crypto';
import type { ChunkIndex } from '../../src/lib/map/basemap/chunk-index';
import { columnsOf } from '../../src/lib/map/basemap/columns';
import { countryColumns } from '../../src/lib/map/basemap/countries';
import { LEVELS } from '../../src/lib/map/basemap/levels';
import type { Level } from '../../src/lib/map/basemap/levels';
import { cellsOf } from './cells';
import { encodeCell } from './encode';
import { countryPoints } from './labels';
import { capitals, countriesAt, layersOf, ownNames } from './sources';

export interface Basemap {
	/** Text of each chunk by `<level>/<x>-<y>.json`. */
	readonly chunks: ReadonlyMap<string, string>;
	readonly index: ChunkIndex;
	/** Text of the modules that the site imports, by file name. */
	readonly modules: ReadonlyMap<string, string>;
}

function chunksOf(level: Level): [string, string][] {
	const side = 1 / 2 ** level.chunkZoom;
	return cellsOf(layersOf(level), level.chunkZoom).flatMap((cell) => {
		const file = encodeCell(cell, side, level.extent);
		return file ? [[`${level.id}/${cell.x}-${cell.y}.json`, JSON.stringify(file)]] : [];
	});
}

function present(level: Level, chunks: ReadonlyMap<string, string>): string {
	const columns = 2 ** level.chunkZoom;
	return Array.from({ length: columns * columns }, (_, cell) =>
		chunks.has(`${level.id}/${cell % columns}-${Math.floor(cell / columns)}.json`) ? '1' : '0'
	).join('');
}

function hashOf(chunks: ReadonlyMap<string, string>): string {
	const hash = createHash('sha256');
	for (const [path, text] of chunks) hash.update(`${path}\0${text}\0`);
	return hash.digest('hex').slice(0, 12);
}

/**
 * The whole basemap; the same inputs give the same text.
 * @param root the project's folder
 * @param onLevel called before each level is made
 */
export function buildBasemap(root: string, onLevel: (level: Level) => void): Basemap {
	const chunks = new Map<string, string>();
	for (const level of LEVELS) {
		onLevel(level);
		for (const [path, text] of chunksOf(level)) chunks.set(path, text);
	}
	const index = {
		hash: hashOf(chunks),
		present: Object.fromEntries(LEVELS.map((level) => [level.id, present(level, chunks)]))
	};
	const countries = countryPoints(countriesAt('10m', 0), countriesAt('50m', 0), ownNames(root));
	const lines = (columns: object) =>
		`{\n${Object.entries(columns)
			.map(([name, column]) => `\t${JSON.stringify(name)}: ${JSON.stringify(column)}`)
			.join(',\n')}\n}\n`;
	return {
		chunks,
		index,
		modules: new Map([
			['chunks.json', `${JSON.stringify(index, null, '\t')}\n`],
			['countries.json', lines(countryColumns(countries))],
			['cities.json', lines(columnsOf(capitals(root)))]
		])
	};
}
