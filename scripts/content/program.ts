/** The subcommands, their options and their help. */
import { Command } from 'commander';
import process from 'node:process';
import { addArticleCommands } from './article/command';
import { addCheck } from './check/command';
import type { ExitCode } from './exit';
import { addFormat } from './format/command';
import { addImport } from './import/command';
import { addLinks } from './links/command';
import { addMerge } from './merge/command';
import { addRecordCommands } from './records/commands';
import { addSchemas } from './schemas/command';
import type { Terminal } from './terminal';

/** Takes the exit code of a subcommand that has come to its end. */
export type Ended = (code: ExitCode) => void;

const EXIT_CODES = `
Exit codes: 0 all is well, 1 there are problems or the work was not done, 2 called wrongly.`;

export function programOf(terminal: Terminal, ended: Ended): Command {
	const program = new Command('npm run content --')
		.description('The editor’s desk: checks, formats and adds to the content folder.')
		.option('--dir <folder>', 'the content folder', process.env['CONTENT'] || 'content')
		.option('--no-color', 'without colour; NO_COLOR does the same')
		.helpCommand('help [subcommand]', 'show the help of a subcommand')
		.showHelpAfterError('(--help shows what can be written)')
		.addHelpText('after', EXIT_CODES)
		.exitOverride()
		.configureOutput({
			writeOut: (text) => void terminal.output.write(text),
			writeErr: (text) => void terminal.error.write(text),
			getOutHelpWidth: () => terminal.width,
			getErrHelpWidth: () => terminal.width
		});
	addCheck(program, terminal, ended);
	addFormat(program, terminal, ended);
	addArticleCommands(program, terminal, ended);
	addRecordCommands(program, terminal, ended);
	addImport(program, terminal, ended);
	addMerge(program, terminal, ended);
	addLinks(program, terminal, ended);
	addSchemas(program, terminal, ended);
	return program;
}
