/** `traveler new`, `trip new`, `stop add`, `place add` and `person add`. */
import type { Command } from 'commander';
import { askerOf } from '../ask';
import type { Asker } from '../ask';
import { EXIT } from '../exit';
import type { Ended } from '../program';
import type { Terminal } from '../terminal';
import { addPerson } from './person';
import type { PersonOptions } from './person';
import { addPlace } from './place';
import type { PlaceOptions } from './place';
import { addStop } from './stop';
import type { StopOptions } from './stop';
import { newTraveler } from './traveler';
import type { TravelerOptions } from './traveler';
import { newTrip } from './trip';
import type { TripOptions } from './trip';

const ASKS = `
What no flag names is asked for; in scripts, flags alone do.`;

const list = (value: string, before: readonly string[] = []): readonly string[] => [
	...before,
	value
];

export function addRecordCommands(program: Command, terminal: Terminal, ended: Ended): void {
	const asker = (): Asker | null => (terminal.interactive ? askerOf(terminal) : null);
	const done = async (work: Promise<void>): Promise<void> => {
		await work;
		ended(EXIT.ok);
	};
	const traveler = program.command('traveler').description('add a traveler');
	traveler
		.command('new')
		.description('write the file of another traveler')
		.argument('<name>', 'the name')
		.option('--id <id>', 'the id; without it, the last name')
		.option('--office <words>', 'as “United States Secretary of State”')
		.option('--start <date>', 'in office from')
		.option('--end <date>', 'in office until')
		.option('--home <place>', 'where most trips begin and end')
		.option('--summary <words>', 'who that is, in your own words')
		.addHelpText('after', ASKS)
		.action((name: string, _, command: Command) =>
			done(newTraveler(name, command.optsWithGlobals<TravelerOptions>(), terminal, asker()))
		);
	const trip = program.command('trip').description('add a trip');
	stopFlags(trip.command('new').description('write the file of a new trip with its first stop'))
		.option('--traveler <id>', 'whose trip it is')
		.option('--title <words>', 'its title, for readers')
		.option('--theme <theme>', 'one of the themes')
		.option('--start <day>', 'the day of departure')
		.option('--end <day>', 'the day of return')
		.option('--from <place>', 'where it begins')
		.option('--to <place>', 'where it ends')
		.option('--id <id>', 'its name; without it, year, month and the first place')
		.addHelpText('after', ASKS)
		.action((_, command: Command) =>
			done(newTrip(command.optsWithGlobals<TripOptions>(), terminal, asker()))
		);
	const stop = program.command('stop').description('add a stop');
	stopFlags(stop.command('add').description('add a stop to a trip, by its day of arrival'))
		.argument('<trip>', 'as traveler/trip')
		.option('--before <stop>', 'the stop that it stands before')
		.addHelpText('after', ASKS)
		.action((key: string, _, command: Command) =>
			done(addStop(key, command.optsWithGlobals<StopOptions>(), terminal, asker()))
		);
	const place = program.command('place').description('add a place');
	place
		.command('add')
		.description('add a place; position and time zone are proposed (GeoNames, CC BY 4.0)')
		.argument('<name>', 'its name')
		.option('--id <id>', 'its id; without it, its name')
		.option('--country <code>', 'as QA')
		.option('--lat <degrees>', 'latitude')
		.option('--lng <degrees>', 'longitude')
		.option('--kind <kind>', 'capital, city, town, region, site or base')
		.option('--timezone <zone>', 'as Asia/Qatar')
		.option('--name-ar <name>', 'its name in Arabic script')
		.option('--aliases <names>', 'other names, parted by ;')
		.option('--note <words>', 'what the point stands for')
		.addHelpText('after', ASKS)
		.action((name: string, _, command: Command) =>
			done(addPlace(name, command.optsWithGlobals<PlaceOptions>(), terminal, asker()))
		);
	const person = program.command('person').description('add a person');
	person
		.command('add')
		.description('add a person, however often their office changed')
		.argument('<name>', 'the name')
		.option('--id <id>', 'the id; without it, the name')
		.option('--name-ar <name>', 'the name in Arabic script')
		.option('--aliases <names>', 'other spellings, parted by ;')
		.addHelpText('after', ASKS)
		.action((name: string, _, command: Command) =>
			done(addPerson(name, command.optsWithGlobals<PersonOptions>(), terminal, asker()))
		);
}

function stopFlags(command: Command): Command {
	return command
		.option('--place <id>', 'the place of the stop')
		.option('--arrive <day>', 'the day of arrival there')
		.option('--depart <day>', 'the day of departure, if it is another')
		.option('--order <how>', 'how its place in the order is known: source, record, recall, guess')
		.option('--kind <kind>', 'overnight or transit; without it, a visit')
		.option('--by <mode>', 'rail; without it, air')
		.option('--met <person: role>', 'who was met; once for each', list)
		.option('--occasion <words>', 'what it was for; once for each', list)
		.option('--record <row>', 'a row of the official record; once for each', list)
		.option('--provenance <words>', 'how this is known, for readers')
		.option('--summary <words>', 'what happened, in your own words')
		.option('--source <address>', 'a report; once for each', list);
}
