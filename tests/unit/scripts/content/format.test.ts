import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formatAll } from '../../../../scripts/content/format/command';
import { run } from '../../../../scripts/content/run';
import { canonical, FormatError } from '../../../../src/lib/server/content/canonical';
import { readContent } from '../../../../src/lib/server/content/files';
import { parseYaml } from '../../../../src/lib/server/content/yaml';
import { CALLS, TRIP } from '../../../fixtures/overlay';
import { REAL, folderOf } from './folder';
import { fakeTerminal } from './terminal';

// Many whole files: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const real = [...readContent(REAL)].flatMap(([path, bytes]) =>
	bytes instanceof Uint8Array ? [[path, new TextDecoder().decode(bytes)] as const] : []
);
const yaml = real.filter(([path]) => path.endsWith('.yaml'));

const valueOf = (text: string): unknown => parseYaml('', text, () => undefined)?.value;

/** What an editor may do to a line without changing what it says. */
const careless: readonly ((line: string, index: number) => string)[] = [
	(line, index) => (/^ *- id: |^stops:/.test(line) ? `${line}\n# note ${index}` : line),
	(line, index) => (/^[a-z]+: [a-z-]+$/.test(line) ? `${line} # aside ${index}` : line),
	(line) => line.replace(/^( *(?:- )?(?:place|order|theme): )([a-z-]+)$/, "$1'$2'"),
	(line) => line.replace(/^( *(?:- )?(?:place|order|theme): )([a-z-]+)$/, '$1   "$2"'),
	(line) => (/^ *(?:- )?(?:place|order|person): /.test(line) ? `${line}   ` : line),
	(line) => line.replace(/^( *record: )\[(\d+)\]$/, '$1[ $2 ]'),
	(line) => (line === '' ? '\n' : line)
];

const edit = fc.record({
	file: fc.constantFrom(...yaml),
	kind: fc.nat(),
	every: fc.integer({ min: 1, max: 9 }),
	crlf: fc.boolean()
});

describe('npm run content -- format', () => {
	it('leaves the content of this repository as it is', () => {
		const { changed, refused } = formatAll(readContent(REAL));
		expect([...changed.keys()]).toEqual([]);
		expect([...refused]).toEqual([]);
	});

	it('undoes what is only carelessness, and keeps every value and every comment', () => {
		fc.assert(
			fc.property(edit, ({ file: [path, text], kind, every, crlf }) => {
				const change = careless[kind % careless.length] ?? ((line: string) => line);
				const lines = text
					.split('\n')
					.map((line, index) => (index % every === 0 ? change(line, index) : line));
				const edited = lines.join('\n');
				const written = canonical(path, crlf ? edited.replaceAll('\n', '\r\n') : edited) ?? '';
				expect(valueOf(written)).toEqual(valueOf(text));
				const notes = (words: string): readonly string[] =>
					(words.match(/# (?:note|aside) \d+/g) ?? []).sort();
				expect(notes(written)).toEqual(notes(edited));
				if (notes(edited).length === 0)
					expect(written.replace(/\n\n+/g, '\n')).toBe(text.replace(/\n\n+/g, '\n'));
				expect(canonical(path, written)).toBe(written);
			}),
			{ numRuns: 150 }
		);
	});

	it('sorts a table by id and quotes a cell only where it must', () => {
		const text = 'id,name,name_ar,aliases\nb,"B",,\na,"A, the first",,"say ""A"""\n\n';
		expect(canonical('people.csv', text)).toBe(
			'id,name,name_ar,aliases\na,"A, the first",,"say ""A"""\nb,B,,\n'
		);
	});

	it('puts a paragraph of an article on a line and changes none of its words', () => {
		const text = '---\ntitle:   "Plain"\n---\nOne\n  two.\n\n\n\n\u200fThree  four.\n';
		expect(canonical('articles/a.md', text)).toBe(
			'---\ntitle: Plain\n---\n\nOne two.\n\n\u200fThree  four.\n'
		);
	});

	it('does not touch what it cannot read or cannot say in another way', () => {
		expect(() => canonical('people.csv', 'id,name\na,"open\n')).toThrow(FormatError);
		expect(() => canonical(TRIP, 'title: [\n')).toThrow(FormatError);
		expect(canonical(TRIP, 'title: "null"\nsummary: "2023"\n')).toBe(
			'title: "null"\nsummary: 2023\n'
		);
		expect(canonical(CALLS, '# Only a remark\n')).toBe('# Only a remark\n');
		expect(canonical(CALLS, '')).toBe('');
		expect(canonical('README.md', 'a  b\r\n')).toBeNull();
	});

	it('writes only the named file, with --check none, and leaves nothing beside it', async () => {
		const folder = folderOf();
		const before = readContent(folder.dir);
		await run(['--dir', folder.dir, 'format'], fakeTerminal());
		folder.replace(TRIP, 'theme: ', 'theme:    ');
		folder.replace(CALLS, 'date: ', 'date:   ');
		const calls = folder.read(CALLS);
		expect(await run(['--dir', folder.dir, 'format', '--check', TRIP], fakeTerminal())).toBe(1);
		expect(folder.read(TRIP)).toContain('theme:    ');
		const terminal = fakeTerminal();
		expect(await run(['--dir', folder.dir, 'format', `content/${TRIP}`], terminal)).toBe(0);
		expect(terminal.written.output).toContain(`changed  content/${TRIP}`);
		expect(folder.read(TRIP)).not.toContain('theme:    ');
		expect(folder.read(CALLS)).toBe(calls);
		expect(readdirSync(join(folder.dir, 'calls'))).toEqual(['envoy.yaml']);
		expect([...readContent(folder.dir).keys()]).toEqual([...before.keys()]);
	});
});
