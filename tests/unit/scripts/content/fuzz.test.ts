import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { read } from '../../../../scripts/content/article/read';
import { fuzz } from '../../../../scripts/content/measure/fuzz';
import { mutated, randomOf } from '../../../../scripts/content/measure/mutate';
import { run } from '../../../../scripts/content/run';
import { collect } from '../../../../src/lib/server/content/collect';
import { readContent } from '../../../../src/lib/server/content/files';
import type { Problem } from '../../../../src/lib/server/content/problem';
import { REAL, folderOf } from './folder';
import { fakeTerminal } from './terminal';

// Many readings: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 180_000 });

describe('what people hand in', () => {
	it('is taken or refused in words, however it is spoilt', () => {
		const { inputs, refused } = fuzz(readContent(REAL), 500);
		expect(refused).toBeGreaterThan(0);
		expect(refused).toBeLessThan(inputs);
	});

	it('leaves a sound folder, no half-written file and nothing outside it', async () => {
		const folder = folderOf();
		const random = randomOf(7);
		const words =
			'Ada Envoy landed in Doha on Friday.\n\nOn Saturday Envoy travelled to Amman, and met the minister.\n\n13 October 2023';
		const parent = dirname(folder.dir);
		for (let number = 0; number < 25; number += 1) {
			const terminal = fakeTerminal();
			terminal.input.end(mutated(words, random));
			const flags = [
				'--title',
				mutated('A title', random),
				'--publisher',
				'P',
				'--url',
				'https://example.org/a',
				'--published',
				'2023-10-13',
				'--id',
				`a-${number}`
			];
			await run(
				['--dir', folder.dir, 'article', 'add', '-', ...flags, '--lang', 'en', '--accept', 'all'],
				terminal
			);
		}
		expect(readdirSync(parent).filter((name) => name !== '.cache')).toEqual(['content']);
		expect(
			readdirSync(`${folder.dir}/articles`).every((name) =>
				/^[a-z0-9-]+(?:\.excerpts\.yaml|\.md)$/.test(name)
			)
		).toBe(true);
		expect(
			existsSync(`${folder.dir}/articles/a-0.md`) || existsSync(`${folder.dir}/articles/a-1.md`)
		).toBe(true);
		const terminal = fakeTerminal();
		expect([await run(['check', folder.dir], terminal), terminal.written.error]).toEqual([0, '']);
	});

	it('may be large: five megabytes of article and fifty thousand rows are refused in words', () => {
		const page = `<html><body>${'<p>words of an article </p>'.repeat(200_000)}</body></html>`;
		expect(() => read(page, 'html')).toThrow('elements');
		expect(() => read('words of an article. '.repeat(250_000), 'text')).toThrow('at most 500000');
		expect(() => read('*words* of an article. '.repeat(250_000), 'markdown')).toThrow(
			'more than 300000'
		);
		const rows = Array.from({ length: 50_000 }, (_, index) => `p${index},Person ${index},,\n`).join(
			''
		);
		const problems: Problem[] = [];
		collect(
			new Map([['people.csv', new TextEncoder().encode(`id,name,name_ar,aliases\n${rows}`)]]),
			(problem) => problems.push(problem)
		);
		expect(problems.map(({ message }) => message)).toContainEqual(
			expect.stringMatching(/^the file has \d+ bytes$/)
		);
	});
});
