/** `check`: every problem of the content. */
import { Option } from 'commander';
import type { Command } from 'commander';
import { EXIT } from '../exit';
import { filesOf } from '../folder';
import type { Ended } from '../program';
import { progressOf } from '../progress';
import type { Progress } from '../progress';
import { complain, say } from '../terminal';
import type { Terminal } from '../terminal';
import { findProblems } from './finding';
import type { Finding } from './finding';
import { reportGithub, reportJson } from './report-machine';
import { reportText } from './report-text';
import { whenChanged } from './watch';

interface Options {
	readonly dir: string;
	readonly json?: true;
	readonly github?: true;
	readonly watch?: true;
}

export function addCheck(program: Command, terminal: Terminal, ended: Ended): void {
	program
		.command('check')
		.description('show every problem, by file, each with its line and the remedy')
		.argument('[folder]', 'the content folder, as with --dir')
		.addOption(new Option('--json', 'one JSON object on standard output').conflicts('github'))
		.option('--github', 'as annotations of GitHub Actions')
		.addOption(new Option('--watch', 'again after every change').conflicts(['json', 'github']))
		.action(async (folder: string | undefined, _: unknown, command: Command) => {
			const options = command.optsWithGlobals<Options>();
			const dir = folder ?? options.dir;
			if (options.watch) await watchFolder(dir, terminal);
			else ended(checkOnce(dir, options, terminal));
		});
}

function checkOnce(dir: string, { json, github }: Options, terminal: Terminal): 0 | 1 {
	const finding = found(dir, progressOf(terminal));
	const sound = finding.problems.length === 0;
	if (json) say(terminal, reportJson(finding));
	else if (github && !sound) say(terminal, reportGithub(finding));
	else (sound ? say : complain)(terminal, reportText(finding, dir, terminal));
	return sound ? EXIT.ok : EXIT.problems;
}

/** The folder is read and checked in one go, which takes a second or more. */
function found(dir: string, progress: Progress): Finding {
	progress.show(`checking ${dir} …`);
	try {
		return findProblems(filesOf(dir));
	} finally {
		progress.clear();
	}
}

const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

async function watchFolder(dir: string, terminal: Terminal): Promise<void> {
	filesOf(dir);
	await whenChanged(dir, () => {
		const text = reportText(findProblems(filesOf(dir)), dir, terminal);
		const clock = new Date().toLocaleTimeString('en-GB');
		const foot = terminal.colours.dim(`${clock}, watching; Ctrl+C ends`);
		say(terminal, `${terminal.interactive ? CLEAR : ''}${text}\n${foot}`);
	});
}
