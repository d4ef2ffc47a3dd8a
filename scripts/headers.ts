/** `npm run headers`: writes the examples of `docs/deploy/`; a test compares them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root';
import { caddyExample, nginxExample } from './site/host-files';

const FOLDER = join(ROOT, 'docs/deploy');

await mkdir(FOLDER, { recursive: true });
await writeFile(join(FOLDER, 'nginx.conf'), nginxExample());
await writeFile(join(FOLDER, 'Caddyfile'), caddyExample());
