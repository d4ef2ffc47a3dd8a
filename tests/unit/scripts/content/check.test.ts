import { existsSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { whenChanged } from '../../../../scripts/content/check/watch';
import { run } from '../../../../scripts/content/run';
import { EXCERPTS, TRIP } from '../../../fixtures/overlay';
import { folderOf } from './folder';
import { fakeTerminal } from './terminal';

function broken(): string {
	const folder = folderOf();
	folder.replace(TRIP, '    place: amman\n', '    place: aman\n');
	folder.replace('places.csv', '25.2854', '45.2854');
	return folder.dir;
}

// Whole loads: only a hang should end a test, not a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('npm run content -- check', () => {
	it('ends with 0 and one line of counts where all is well', async () => {
		const terminal = fakeTerminal();
		expect(await run(['check', folderOf().dir], terminal)).toBe(0);
		expect(terminal.written.output).toMatch(/^✓ .*: no problems; \d+ trips, .*excerpts\n$/);
		expect(terminal.written.error).toBe('');
	});

	it('shows the line, a caret under what is meant, and the remedy, by file', async () => {
		const terminal = fakeTerminal();
		expect(await run(['check', broken()], terminal)).toBe(1);
		const text = terminal.written.error;
		expect(text).toContain('content/places.csv\n');
		const at = text.indexOf('unknown place: "aman"');
		const [, line = '', pointer = '', remedy = ''] = text.slice(at).split('\n');
		expect(line).toContain('place: aman');
		expect(pointer.indexOf('^')).toBe(line.indexOf('aman'));
		expect(pointer.trimEnd().endsWith('^^^^')).toBe(true);
		expect(remedy).toContain('did you mean "amman"?');
		expect(text).toContain('2 problems in 2 files');
	});

	it('points into the words of a quotation, not at the sign that opens them', async () => {
		const folder = folderOf();
		folder.replace(
			EXCERPTS,
			'quote: The talks were long.',
			'quote: >-\n    The talks were lengthy.'
		);
		const terminal = fakeTerminal();
		expect(await run(['check', folder.dir], terminal)).toBe(1);
		const [, line = '', pointer = ''] = terminal.written.error
			.slice(terminal.written.error.indexOf('leaves the words'))
			.split('\n');
		expect(line.slice(pointer.indexOf('^'))).toMatch(/^engthy/);
	});

	it('gives machines one JSON object on standard output and nothing beside it', async () => {
		const terminal = fakeTerminal();
		expect(await run(['--dir', broken(), 'check', '--json'], terminal)).toBe(1);
		const problem = v.object({ file: v.string(), line: v.number(), remedy: v.string() });
		const shape = v.object({ ok: v.literal(false), problems: v.array(problem) });
		expect(v.parse(shape, JSON.parse(terminal.written.output)).problems).toHaveLength(2);
		expect(terminal.written.error).toBe('');
	});

	it('escapes what GitHub would read as the end of an annotation', async () => {
		const folder = folderOf();
		folder.replace(TRIP, 'theme:', '"theme%,:":');
		const terminal = fakeTerminal();
		expect(await run(['check', folder.dir, '--github'], terminal)).toBe(1);
		for (const line of terminal.written.output.trimEnd().split('\n')) {
			expect(line).toMatch(/^::error file=content\/[^,:]+,line=\d+,col=\d+,title=[^,:]+::.+; .+$/);
		}
		expect(terminal.written.output).toContain('theme%25,:');
	});

	it('tells a wrong call from a wrong folder, and says what could be written', async () => {
		const terminal = fakeTerminal();
		expect(await run(['chekc'], terminal)).toBe(2);
		expect(terminal.written.error).toContain('Did you mean check?');
		expect(await run(['check', '/nowhere/at/all'], terminal)).toBe(2);
		expect(await run(['check', '--json', '--github'], terminal)).toBe(2);
	});

	it('explains every subcommand, since nobody remembers options', async () => {
		for (const words of [['--help'], ['check', '--help'], ['format', '--help']]) {
			const terminal = fakeTerminal();
			expect(await run(words, terminal)).toBe(0);
			expect(terminal.written.output).toContain('Usage: npm run content --');
		}
	});

	it('checks again after a change, and ends when it is told to', async () => {
		const folder = folderOf();
		const stop = new AbortController();
		let runs = 0;
		const watching = whenChanged(
			folder.dir,
			() => {
				runs += 1;
				if (runs === 1) folder.write('people.csv', folder.read('people.csv'));
				else stop.abort();
			},
			stop.signal
		);
		await watching;
		expect(runs).toBe(2);
		expect(existsSync(folder.dir)).toBe(true);
	});
});
