import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { programOf } from '../../../../scripts/content/program';
import { fakeTerminal } from './terminal';

/** Every page of the documentation. */
const pages = [
	...readdirSync('.').filter((name) => name.endsWith('.md')),
	...readdirSync('docs', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => join('docs', name))
];

/** What stands in code, with lines that go on joined: the words after `npm`. */
function npmCalls(page: string): string[][] {
	const text = readFileSync(page, 'utf8').replace(/\\\n\s*/g, ' ');
	const calls = text.match(/\bnpm (?:run|test|start|ci)\b[^`\n|)"”]*/g) ?? [];
	return calls.map((call) =>
		call
			.trim()
			.replace(/[.,;:]$/, '')
			.split(/\s+/)
			.slice(1)
	);
}

const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts;
const program = programOf(fakeTerminal(), () => undefined);

/** What is wrong with the words after `npm run content --`; nothing if they can be written so. */
function faultOf(words: readonly string[]): string | undefined {
	let command: Command = program;
	let below = true;
	for (const [index, word] of words.entries()) {
		if (/^--[a-z]/.test(word)) {
			const flag = word.split('=')[0] ?? '';
			const known = [...program.options, ...command.options].map(({ long }) => long);
			if (flag !== '--help' && !known.includes(flag)) return `no flag ${flag} of ${command.name()}`;
			continue;
		}
		const next = command.commands.find((each) => each.name() === word);
		if (next) command = next;
		else if (below && command.commands.length > 0 && !words[index - 1]?.startsWith('--'))
			return `no subcommand "${word}" of ${command.name()}`;
		below = next !== undefined || words[index - 1]?.startsWith('--') === true;
	}
	return undefined;
}

describe.each(pages)('%s', (page) => {
	it('shows only commands that there are, with flags that they have', () => {
		for (const [what = '', name = '', ...words] of npmCalls(page)) {
			const shown = `${page}: npm ${[what, name, ...words].join(' ')}`;
			if (what === 'run') expect(Object.keys(scripts), shown).toContain(name);
			if (what === 'run' && name === 'content' && words[0] === '--') {
				expect(faultOf(words.slice(1).filter((word) => word !== '…')), shown).toBeUndefined();
			}
		}
	});
});

it('names every subcommand in CONTRIBUTING, so that whoever needs it finds it', () => {
	const text = readFileSync('CONTRIBUTING.md', 'utf8');
	const leaves = (command: Command, path: string): string[] =>
		command.commands.length === 0
			? [path]
			: command.commands.flatMap((each) => leaves(each, `${path} ${each.name()}`.trim()));
	const missing = leaves(program, '').filter(
		(path) => !text.includes(`\`${path}\``) && !text.includes(`-- ${path}`)
	);
	expect(missing).toEqual([]);
});
