/** `npm run content -- <subcommand>`: the editor's desk on the command line. */
import process from 'node:process';
import { run } from './run';
import { thisTerminal } from './terminal';

process.exitCode = await run(process.argv.slice(2), thisTerminal());
