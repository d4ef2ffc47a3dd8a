/**
 * `npm run addresses`: adds the addresses of new pages of `build/` to `tests/addresses.txt`. It
 * takes none away: an address that is gone needs a line in `content/moved.yaml` instead.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { BUILD, ROOT } from './root';
import { filesBelow } from './site/files';
import { leadsOn } from './site/leads-on';

const LIST = join(ROOT, 'tests/addresses.txt');

/** The addresses at which the build has a page of its own. */
function builtAddresses(): string[] {
	return filesBelow(BUILD)
		.filter((file) => /(^|\/)index\.html$/.test(file))
		.filter((file) => !leadsOn(readFileSync(join(BUILD, file), 'utf8')))
		.map((file) => `/${file.replace(/index\.html$/, '')}`);
}

if (existsSync(join(BUILD, 'index.html'))) {
	const known = existsSync(LIST) ? readFileSync(LIST, 'utf8').trimEnd().split('\n') : [];
	const all = [...new Set([...known, ...builtAddresses()])].sort();
	writeFileSync(LIST, `${all.join('\n')}\n`);
	console.log(`${all.length} addresses, ${all.length - known.length} of them new.`);
} else {
	console.error('There is no build to read. Run "npm run build" first.');
	process.exitCode = 1;
}
