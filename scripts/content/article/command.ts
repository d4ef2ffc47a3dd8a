/** `article add`: from a page, a Markdown file or pasted text to an article with its excerpts. */
import { Option } from 'commander';
import type { Command } from 'commander';
import { EXIT } from '../exit';
import type { Ended } from '../program';
import type { Terminal } from '../terminal';
import { addArticle } from './add';
import type { AddOptions } from './add';

const EXAMPLES = `
Examples:
  npm run content -- article add saved-page.html
  pbpaste | npm run content -- article add -
  npm run content -- article add report.txt --publisher Example --url https://example.org/a \\
    --published 2023-10-13 --accept sure`;

interface Flags extends AddOptions {
	readonly titleNote?: string;
	readonly dateNote?: string;
}

/** The flags under the names that content gives what they say. */
function named({ titleNote, dateNote, ...flags }: Flags): AddOptions {
	return {
		...flags,
		...(titleNote === undefined ? {} : { title_note: titleNote }),
		...(dateNote === undefined ? {} : { date_note: dateNote })
	};
}

export function addArticleCommands(program: Command, terminal: Terminal, ended: Ended): void {
	const article = program.command('article').description('add an article');
	article
		.command('add')
		.description('read an article, propose its excerpts, and write what you accept')
		.argument('<file>', 'HTML, Markdown or plain text; - for standard input')
		.addOption(new Option('--as <form>', 'read it as this').choices(['html', 'markdown', 'text']))
		.option('--title <words>', 'the title as published')
		.option('--publisher <name>', 'who published it')
		.option('--url <address>', 'where it stands')
		.option('--published <date>', 'when, as 2023-10-13')
		.option('--lang <tag>', 'its language, as en')
		.option('--title-note <words>', 'for readers: how the title is known, if it was rebuilt')
		.option('--date-note <words>', 'for readers: how the date is known, if it is not stated')
		.option('--credit <words>', 'for readers: whom it credits or rewrites')
		.option('--id <id>', 'the name of its files; without it, the first words of the title')
		.addOption(
			new Option('--accept <which>', 'ask nothing; accept these proposals').choices([
				'all',
				'sure',
				'none'
			])
		)
		.option('--dry-run', 'only show what would be proposed')
		.option('--json', 'with --dry-run: as one JSON object')
		.addHelpText('after', EXAMPLES)
		.action(async (file: string, _: unknown, command: Command) => {
			await addArticle(file, named(command.optsWithGlobals<Flags>()), terminal);
			ended(EXIT.ok);
		});
}
