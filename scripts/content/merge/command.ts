/** `merge`: takes what another folder has and this one lacks. */
import type { Command } from 'commander';
import { shownPath } from '../../../src/lib/server/content/layout';
import { plural } from '../check/report-text';
import { EXIT, Refusal } from '../exit';
import { filesOf } from '../folder';
import type { Ended } from '../program';
import { say } from '../terminal';
import type { Terminal } from '../terminal';
import { writeChecked } from '../write-checked';
import { merged } from './merged';

const HELP = `
Files are taken whole, tables row by row. Nothing that is there is changed, and nothing is written
that would bring a problem. To look at the example of the documentation:
  cp -r content /tmp/two
  npm run content -- --dir /tmp/two merge docs/examples/kissinger-1974
  CONTENT=/tmp/two npm run dev`;

export function addMerge(program: Command, terminal: Terminal, ended: Ended): void {
	program
		.command('merge')
		.description('take over what another content folder has, such as another traveler')
		.argument('<folder>', 'the other folder, or the part of one')
		.addHelpText('after', HELP)
		.action((folder: string, _: unknown, command: Command) => {
			const { dir } = command.optsWithGlobals<{ dir: string }>();
			const files = filesOf(dir);
			const { texts, clashes } = merged(files, filesOf(folder));
			if (clashes.length > 0) {
				const list = clashes.map((clash) => `  ${clash}`).join('\n');
				const what = plural(clashes.length, 'thing');
				throw new Refusal(`${what} would be written over, so nothing is written:\n${list}`);
			}
			writeChecked(dir, files, texts);
			for (const [path] of texts)
				say(terminal, `${terminal.colours.green('✓')} ${shownPath(path)}`);
			if (texts.length === 0) say(terminal, 'Everything is there already.');
			ended(EXIT.ok);
		});
}
