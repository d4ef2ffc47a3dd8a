/** `schemas`: what an editor checks and completes YAML with. */
import type { Command } from 'commander';
import { ROOT } from '../../root';
import { EXIT } from '../exit';
import type { Ended } from '../program';
import { say } from '../terminal';
import type { Terminal } from '../terminal';
import { writeWhole } from '../write';
import { allSchemas, schemaText } from './build';

export function addSchemas(program: Command, terminal: Terminal, ended: Ended): void {
	program
		.command('schemas')
		.description('write schemas/ anew, after the shapes of the content have changed')
		.action(() => {
			for (const [name, schema] of allSchemas()) {
				writeWhole(`${ROOT}schemas`, name, schemaText(schema));
				say(terminal, `schemas/${name}`);
			}
			ended(EXIT.ok);
		});
}
