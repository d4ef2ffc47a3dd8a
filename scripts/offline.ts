/**
 * A step of `npm run build`: what reading without a network needs. `offline/` gets the shell in
 * which pages start then, the pack with the whole atlas, and a manifest that says how large it is.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atlasFiles, shellFiles } from './site/offline-files';
import { filesBelow } from './site/files';
import { pack } from './site/pack';
import { BUILD } from './root';
import { shellOf } from './site/shell';
import { kilobytes } from './size/table';
import { mediaType } from './site/types';
import type { Manifest } from '../src/lib/offline/manifest';

const FOLDER = 'offline';
const hash = (bytes: Buffer | string): string =>
	createHash('sha256').update(bytes).digest('hex').slice(0, 12);
const read = (path: string): Promise<Buffer> => readFile(join(BUILD, path));

await rm(join(BUILD, FOLDER), { recursive: true, force: true });
await mkdir(join(BUILD, FOLDER));
const files = filesBelow(BUILD).filter((path) => !/\.(br|gz)$/.test(path));

const bootName = (boot: string): string => `${FOLDER}/boot.${hash(boot)}.js`;
const shell = shellOf((await read('404.html')).toString(), bootName);
const boot = bootName(shell.boot);
const shellPage = `${FOLDER}/shell.txt`;
await writeFile(join(BUILD, boot), shell.boot);
await writeFile(join(BUILD, shellPage), shell.html);

const inPack = [...atlasFiles(files), boot, shellPage];
const bytes = pack(
	await Promise.all(
		inPack.map(async (path) => ({ path, bytes: await read(path), type: mediaType(path) }))
	)
);
const packName = `${FOLDER}/atlas.${hash(bytes)}.bin`;
await writeFile(join(BUILD, packName), bytes);

const version = JSON.parse((await read('_app/version.json')).toString()) as { version: string };
const manifest: Manifest = {
	version: version.version,
	shell: [boot, shellPage, ...shellFiles(BUILD, files, shell)],
	pack: packName,
	bytes: bytes.length
};
await writeFile(join(BUILD, FOLDER, 'manifest.json'), JSON.stringify(manifest));
console.log(
	`The whole atlas without a network: ${inPack.length} files, ${kilobytes(bytes.length)}.`
);
