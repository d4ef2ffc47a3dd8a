/** The picture of the command line: what it really writes. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../root';
import { ARTICLE, contentWithout } from './article';
import { terminalSvg } from './terminal-svg';

const COLUMNS = 100;

/** Lines of the proposals that are shown. */
const LINES = 17;

const CUT = '\u001b[2m…\u001b[22m';

/** @param file path of the SVG */
export function takeTerminal(file: string): void {
	const copy = contentWithout(ARTICLE);
	try {
		const call = (...words: readonly string[]): string => {
			const { stdout, stderr } = spawnSync(
				process.execPath,
				['--import', 'tsx', 'scripts/content/main.ts', '--dir', copy.dir, ...words],
				{ cwd: ROOT, input: copy.text, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1' } }
			);
			return `${stdout}${stderr}`;
		};
		const proposed = call('article', 'add', '-', '--dry-run').split('\n').slice(0, LINES);
		const written = call('article', 'add', '-', '--accept', 'sure', '--id', ARTICLE);
		const checked = call('check').replaceAll(copy.dir, 'content');
		const add = 'pbpaste | npm run content -- article add -';
		const output = [
			prompt(`${add} --dry-run`),
			...proposed,
			CUT,
			'',
			prompt(`${add} --accept sure --id ${ARTICLE}`),
			written,
			prompt('npm run content -- check'),
			checked
		].join('\n');
		writeFileSync(join(ROOT, file), terminalSvg(output, COLUMNS + 2));
	} finally {
		copy.remove();
	}
}

function prompt(words: string): string {
	return `\u001b[32m$\u001b[39m \u001b[1m${words}\u001b[22m`;
}
