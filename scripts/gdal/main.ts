/**
 * `npm run test:gdal`: whether GDAL, where it is installed, reads the GeoJSON, KML, GPX and CSV of the
 * last build: every file, without a warning, with all that it holds, at places on Earth.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Trip } from '../../src/lib/domain/atlas';
import { loadAtlas } from '../../src/lib/server/content/atlas';
import { readContent } from '../../src/lib/server/content/files';
import { contentFolder } from '../../src/lib/server/content/folder';
import { BUILD, ROOT } from '../root';
import { argumentsFor, EXTENSIONS, judge, type Extension } from './expected';
import { readReport } from './report';

const DATA = join(BUILD, 'data');

function faultsOf(key: string, extension: Extension, trips: readonly Trip[]): string[] {
	const file = `${key}.${extension}`;
	const run = spawnSync('ogrinfo', argumentsFor(extension, join(DATA, file)), { encoding: 'utf8' });
	const faults = [
		...(run.status === 0 ? [] : [`ends with ${String(run.status)}`]),
		...(run.stderr === '' ? [] : [run.stderr.trim()]),
		...judge(extension, readReport(run.stdout), trips)
	];
	return faults.map((fault) => `${file}: ${fault}`);
}

/** @returns how many files were not read as they must be */
function test(): number {
	const { travelers, trips } = loadAtlas(readContent(contentFolder(ROOT)));
	const files: [string, readonly Trip[]][] = [
		...[...travelers.keys()].map((id): [string, readonly Trip[]] => [
			id,
			trips.filter(({ travelerId }) => travelerId === id)
		]),
		...trips.map((trip): [string, readonly Trip[]] => [trip.key, [trip]])
	];
	let all = 0;
	for (const extension of EXTENSIONS) {
		const faults = files.flatMap(([key, own]) => faultsOf(key, extension, own));
		console.log(`${extension}: ${files.length} files, ${faults.length} faults`);
		for (const fault of faults) console.log(`  ${fault}`);
		all += faults.length;
	}
	return all;
}

const version = spawnSync('ogrinfo', ['--version'], { encoding: 'utf8' });

if (!existsSync(DATA)) {
	console.error('There is no build to read. "npm run build" makes one.');
	process.exitCode = 1;
} else if (version.error) {
	console.log('GDAL is not installed, so nothing was tested. Debian has it as gdal-bin.');
} else {
	console.log(version.stdout.trim());
	if (test() > 0) process.exitCode = 1;
}
