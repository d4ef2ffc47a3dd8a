/** Runs one call of the command and tells how it ended. */
import { CommanderError } from 'commander';
import { EXIT, Refusal } from './exit';
import type { ExitCode } from './exit';
import { programOf } from './program';
import { complain } from './terminal';
import type { Terminal } from './terminal';

/**
 * @param words what stands after `npm run content --`
 * @throws whatever is a mistake of this program and not of its caller
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
	let code: ExitCode = EXIT.ok;
	const program = programOf(terminal, (ended) => {
		code = ended;
	});
	try {
		await program.parseAsync([...words], { from: 'user' });
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
		if (!(error instanceof Refusal)) throw error;
		complain(terminal, `${terminal.colours.red('error')}: ${error.message}`);
		return error.code;
	}
}
