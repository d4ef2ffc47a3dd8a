/** A step of `npm run build`: puts `_headers` into the build, for hosts that read it. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILD } from './root';
import { underscoreHeaders } from './site/host-files';

const entries = await readdir(BUILD, { withFileTypes: true });
const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
await writeFile(join(BUILD, '_headers'), underscoreHeaders(folders.sort()));
