/** `links`: whether each article still says what is quoted from it. */
import { setTimeout as wait } from 'node:timers/promises';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { Article } from '../../../src/lib/domain/atlas';
import { plural } from '../check/report-text';
import { EXIT, Refusal } from '../exit';
import { atlasOf, filesOf } from '../folder';
import type { Ended } from '../program';
import { progressOf } from '../progress';
import { say } from '../terminal';
import type { Colours, Terminal } from '../terminal';
import { fetchPage } from './fetch';
import type { Guest } from './fetch';
import { verdictOf } from './verdict';
import type { Verdict } from './verdict';

interface Options {
	readonly dir: string;
	/** In seconds. */
	readonly timeout: number;
	/** In seconds. */
	readonly pause: number;
	readonly json?: true;
}

const HELP = `
matches      every quotation stands on the page
changed      the page is there, and words are not
gone         the server says that there is no such page
unreachable  no answer, or another refusal; this says nothing about the article`;

export function addLinks(program: Command, terminal: Terminal, ended: Ended): void {
	program
		.command('links')
		.description('fetch each article and tell whether it still says what is quoted')
		.argument('[articles...]', 'ids of articles; without any, all')
		.option('--timeout <seconds>', 'longest wait for a page', seconds, 20)
		.option('--pause <seconds>', 'wait between two requests', seconds, 2)
		.option('--json', 'one JSON object on standard output')
		.addHelpText('after', HELP)
		.action(async (ids: readonly string[], _: unknown, command: Command) => {
			ended(await checkLinks(ids, command.optsWithGlobals<Options>(), terminal));
		});
}

function seconds(text: string): number {
	const value = Number(text);
	if (text.trim() === '' || !(value >= 0 && value <= 600)) {
		throw new InvalidArgumentError('Write seconds from 0 to 600.');
	}
	return value;
}

async function checkLinks(
	ids: readonly string[],
	options: Options,
	terminal: Terminal
): Promise<0 | 1> {
	const { articles, articlesById } = atlasOf(filesOf(options.dir));
	const unknown = ids.find((id) => !articlesById.has(id));
	if (unknown !== undefined) throw new Refusal(`there is no article "${unknown}"`, EXIT.usage);
	const chosen = articles.filter(({ id }) => ids.length === 0 || ids.includes(id));
	const guest = { timeout: options.timeout * 1000, pause: options.pause * 1000 };
	const verdicts: (readonly [Article, Verdict])[] = [];
	const progress = progressOf(terminal);
	for (const [index, article] of chosen.entries()) {
		const which = `${index + 1} of ${chosen.length}`;
		if (index > 0) {
			progress.show(`waiting ${options.pause} s before ${which}, ${article.id} …`);
			await wait(guest.pause);
		}
		progress.show(`${which}, fetching ${article.url} …`);
		const verdict = await look(article, guest);
		progress.clear();
		verdicts.push([article, verdict]);
		if (!options.json) say(terminal, lineOf(article, verdict, terminal.colours));
	}
	if (options.json) say(terminal, jsonOf(verdicts));
	return verdicts.every(([, { state }]) => state === 'matches') ? EXIT.ok : EXIT.problems;
}

async function look({ url, excerpts }: Article, guest: Guest): Promise<Verdict> {
	const page = await fetchPage(url, guest);
	if ('gone' in page) return { state: 'gone', why: page.gone };
	if ('unreachable' in page) return { state: 'unreachable', why: page.unreachable };
	return verdictOf(
		excerpts.map(({ quote }) => quote),
		page.html
	);
}

function lineOf({ id, url, excerpts }: Article, verdict: Verdict, colours: Colours): string {
	const count = plural(excerpts.length, 'quotation');
	switch (verdict.state) {
		case 'matches':
			return `${colours.green('matches')}      ${id}, ${count}`;
		case 'changed': {
			const missing = verdict.missing.map((quote) => `               “${quote.slice(0, 80)}…”`);
			return [
				`${colours.red('changed')}      ${id}: ${verdict.missing.length} of ${count} not there`,
				...missing
			].join('\n');
		}
		case 'gone':
			return `${colours.red('gone')}         ${id}: ${verdict.why}, ${url}`;
		case 'unreachable':
			return `${colours.yellow('unreachable')}  ${id}: ${verdict.why}, ${url}`;
	}
}

function jsonOf(verdicts: readonly (readonly [Article, Verdict])[]): string {
	const list = verdicts.map(([{ id, url }, verdict]) => ({ article: id, url, ...verdict }));
	return JSON.stringify({ articles: list }, null, '\t');
}
