/** `import`: trips from other programs. */
import { Option } from 'commander';
import type { Command } from 'commander';
import type { Ended } from '../program';
import type { Terminal } from '../terminal';
import { importFile } from './import';
import type { ImportOptions } from './import';
import { FORMATS } from './input';

const HELP = `
Each point becomes a stop: its place is found by name and position among those of the atlas, its day
is local. A trip that is there already is never changed. Examples:
  npm run content -- import blinken.geojson
  npm run content -- import journey.kml --traveler blinken --theme europe --dry-run`;

export function addImport(program: Command, terminal: Terminal, ended: Ended): void {
	program
		.command('import')
		.description('make draft trips of GeoJSON, KML, GPX, CSV, iCalendar or our own JSON')
		.argument('<file>', 'the file')
		.addOption(new Option('--as <format>', 'read it as this').choices(FORMATS))
		.option('--traveler <id>', 'whose trips they are')
		.option('--id <id>', 'the name of the trip; without it, year, month and title')
		.option('--title <words>', 'its title')
		.option('--theme <theme>', 'its theme; without it, other')
		.option('--start <day>', 'the day of departure; without it, the first day')
		.option('--end <day>', 'the day of return; without it, the last day')
		.option('--from <place>', 'where it begins; without it, the traveler’s home')
		.option('--to <place>', 'where it ends; without it, the traveler’s home')
		.option(
			'--source <address>',
			'a report of the trip; once for each',
			(each: string, before: readonly string[] = []) => [...before, each]
		)
		.option('--dry-run', 'only report')
		.option('--json', 'the report as one JSON object')
		.addHelpText('after', HELP)
		.action(async (file: string, _: unknown, command: Command) => {
			ended(await importFile(file, command.optsWithGlobals<ImportOptions>(), terminal));
		});
}
