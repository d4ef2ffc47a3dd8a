/**
 * `npm run test:travelers`: builds the atlas of two travelers, content and the worked example
 * together, and reads its pages: links, fragments, ids, titles and HTML. What it builds takes the
 * place of the last build; the next `npm start` or `npm test` makes that anew.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { filesOf } from './content/folder';
import { merged } from './content/merge/merged';
import { writeChecked } from './content/write-checked';
import { ROOT } from './root';
import { build, BuildError } from './site/build';
import { runScript } from './suite/command';

const EXAMPLE = join(ROOT, 'docs/examples/kissinger-1974');
/** Of what is built; the addresses of `tests/addresses.txt` are those of `content/` alone. */
const TESTS = ['links', 'html', 'pages', 'previews', 'machines'];

async function main(folder: string): Promise<number> {
	cpSync(join(ROOT, 'content'), folder, { recursive: true });
	const files = filesOf(folder);
	writeChecked(folder, files, merged(files, filesOf(EXAMPLE)).texts);
	process.env['CONTENT'] = folder;
	await build('');
	const { code } = await runScript([
		'test:browser',
		'--',
		'--project=files',
		...TESTS.map((name) => `files/${name}.spec`)
	]);
	return code;
}

const folder = mkdtempSync(join(tmpdir(), 'shuttle-two-'));
try {
	process.exitCode = await main(folder);
} catch (error) {
	console.error(error instanceof BuildError ? error.message : error);
	process.exitCode = 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
