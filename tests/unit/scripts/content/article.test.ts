import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { addText } from '../../../../scripts/content/article/add';
import { INPUT_LIMIT } from '../../../../scripts/content/article/input';
import { read } from '../../../../scripts/content/article/read';
import type { Asker } from '../../../../scripts/content/ask';
import { Stopped } from '../../../../scripts/content/ask';
import { run } from '../../../../scripts/content/run';
import { folderOf } from './folder';
import { fakeTerminal } from './terminal';

// Several whole loads: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const PAGE = `<!doctype html><html lang="en"><head><title>The envoy’s week | Example News</title>
<meta property="og:site_name" content="Example News"><link rel="canonical" href="https://example.org/week">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"The envoy’s week","datePublished":"2023-10-13T23:30:00-07:00"}]}</script>
<script>document.write('<p>Never run</p>')</script></head><body>
<nav><a href="/">Home</a></nav><main><article><h1>The envoy’s week</h1>
<p>The envoy landed in Doha on Friday and said &amp;lt;nothing&amp;lt; of <b>note</b>. ${'More words follow here. '.repeat(12)}</p>
<p>A second<br>line.</p><ul><li>An item</li></ul><p>Advertisement</p><p>&lt;b&gt;5 * 3&lt;/b&gt;</p></article></main>
<aside>Most read</aside><footer>© 2023</footer></body></html>`;

describe('an article of any form', () => {
	it('comes out of a page as text, without its furniture and with its citation', () => {
		const { paragraphs, dropped, found } = read(PAGE, 'html');
		expect(paragraphs.slice(1)).toEqual(['A second line.', '- An item', '<b>5 * 3</b>']);
		expect(paragraphs[0]).toMatch(
			/^The envoy landed in Doha on Friday and said &lt;nothing&lt; of note\. More/
		);
		expect(dropped).toEqual(['Advertisement']);
		const values = Object.fromEntries(
			Object.entries(found).map(([field, { value }]) => [field, value])
		);
		expect(values).toEqual({
			title: 'The envoy’s week',
			publisher: 'Example News',
			url: 'https://example.org/week',
			published: '2023-10-13',
			lang: 'en'
		});
	});

	it('comes out of Markdown without its signs, and out of an article file to the letter', () => {
		const { paragraphs, found } = read(
			'# The week\n\nThe *envoy* landed.\n\n- One\n- Two\n',
			'markdown'
		);
		expect(found.title?.value).toBe('The week');
		expect(paragraphs).toEqual(['The envoy landed.', '- One', '- Two']);
		const own =
			'---\ntitle: T\npublisher: P\nurl: https://example.org/a\npublished: 2023-10-13\nlang: en\n---\n\nA *star* stays.\n';
		expect(read(own, 'markdown').paragraphs).toEqual(['A *star* stays.']);
	});

	it('finds headline, address and day in the lines of plain text', () => {
		const text =
			'The envoy’s week\n\n13 October 2023\n\nThe envoy landed in Doha.\nShe was tired.\n\nhttps://example.org/week\n';
		const { paragraphs, found } = read(text, 'text');
		expect(paragraphs).toEqual(['The envoy landed in Doha. She was tired.']);
		expect([found.title?.value, found.published?.value, found.publisher?.value]).toEqual([
			'The envoy’s week',
			'2023-10-13',
			'example.org'
		]);
	});

	it('is refused in words where it is too much or nothing', async () => {
		const terminal = fakeTerminal();
		terminal.input.end(Buffer.alloc(INPUT_LIMIT + 1, 'a'));
		expect(await run(['article', 'add', '-', '--dir', folderOf().dir], terminal)).toBe(1);
		expect(terminal.written.error).toContain(`more than ${INPUT_LIMIT} bytes`);
		expect(() => read('<p></p>', 'html')).toThrow('no words of an article');
		expect(() => read('<i>'.repeat(100_000), 'html')).toThrow('elements');
		// Readability alone would take minutes for this.
		expect(
			read(`${'<table><tr><td>'.repeat(1000)}${'Words. '.repeat(100)}`, 'html').paragraphs
		).toHaveLength(1);
	});
});

const WORDS =
	'Ada Envoy landed in Doha on Friday and met the minister. She said that the talks go on.';
const FLAGS = [
	'--title',
	'A report',
	'--publisher',
	'Example',
	'--url',
	'https://example.org/b',
	'--published',
	'2023-10-13',
	'--lang',
	'en'
];

async function addPiped(dir: string, ...more: readonly string[]) {
	const terminal = fakeTerminal();
	terminal.input.end(WORDS);
	return {
		code: await run(['--dir', dir, 'article', 'add', '-', ...more], terminal),
		...terminal.written
	};
}

describe('npm run content -- article add', () => {
	it('writes the article and what was accepted, in canonical form', async () => {
		const folder = folderOf();
		const { code, output } = await addPiped(folder.dir, ...FLAGS, '--accept', 'all');
		expect([code, output]).toEqual([0, '✓ content/articles/a-report.md, with 1 excerpt\n']);
		expect(folder.read('articles/a-report.md')).toBe(
			`---\ntitle: A report\npublisher: Example\nurl: https://example.org/b\npublished: 2023-10-13\nlang: en\n---\n\n${WORDS}\n`
		);
		expect(folder.read('articles/a-report.excerpts.yaml')).toContain(
			'- stop: envoy/2023-10-doha-amman/doha'
		);
		expect(
			await run(
				[
					'--dir',
					folder.dir,
					'format',
					'--check',
					'articles/a-report.md',
					'articles/a-report.excerpts.yaml'
				],
				fakeTerminal()
			)
		).toBe(0);
	});

	it('writes what readers are told of title, date and source, each in its place', async () => {
		const folder = folderOf();
		const notes = ['--title-note', 'Rebuilt.', '--date-note', 'Undated.', '--credit', 'Reuters'];
		await addPiped(folder.dir, ...FLAGS, ...notes, '--accept', 'none');
		expect(folder.read('articles/a-report.md').split('\n').slice(1, 9)).toEqual([
			'title: A report',
			'title_note: Rebuilt.',
			'publisher: Example',
			'url: https://example.org/b',
			'published: 2023-10-13',
			'date_note: Undated.',
			'credit: Reuters',
			'lang: en'
		]);
		expect((await addPiped(folder.dir, ...FLAGS, '--title-note', ' ')).error).toContain(
			'--title-note: '
		);
	});

	it('names the flags for what is missing where nobody can be asked, and writes nothing', async () => {
		const folder = folderOf();
		const { code, error } = await addPiped(folder.dir, '--title', 'A report', '--accept', 'none');
		expect(code).toBe(2);
		expect(error).toContain('name --publisher, --url, --published');
		expect(existsSync(join(folder.dir, 'articles/a-report.md'))).toBe(false);
	});

	it('refuses a flag with its reason, and an id that leads elsewhere', async () => {
		const folder = folderOf();
		expect(
			(await addPiped(folder.dir, ...FLAGS, '--published', '2023-02-30', '--accept', 'all')).error
		).toContain('2023-02 has the days 01 to 28');
		expect((await addPiped(folder.dir, ...FLAGS, '--id', '../../x', '--accept', 'all')).code).toBe(
			2
		);
		expect(
			(await addPiped(folder.dir, ...FLAGS, '--id', 'envoy-in-doha', '--accept', 'all')).error
		).toContain('already');
	});

	it('loses no decision when it is interrupted, and writes nothing before the end', async () => {
		const folder = folderOf();
		const before = readdirSync(join(folder.dir, 'articles'));
		const answers: (string | Error)[] = [
			'Example',
			'https://example.org/b',
			'2023-10-13',
			'accept',
			new Stopped()
		];
		const asked: string[] = [];
		const next = (question: string): Promise<string> => {
			asked.push(question);
			const answer = answers.shift() ?? new Error(`no answer to "${question}"`);
			return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
		};
		const asker: Asker = {
			text: next,
			choose: next as Asker['choose'],
			several: () => Promise.reject(new Error('not asked')),
			find: next,
			tell: () => undefined
		};
		const text = `A report\n\n${WORDS}\n\nOn Saturday Envoy travelled to Amman.\n`;
		const add = (): Promise<void> =>
			addText(read(text, 'text'), text, { dir: folder.dir }, { ...fakeTerminal(), asker });
		await expect(add()).rejects.toThrow(/nothing was written.*kept in/s);
		expect(readdirSync(join(folder.dir, 'articles'))).toEqual(before);
		answers.push('drop', 'stop');
		await expect(add()).rejects.toThrow('nothing was written');
		expect(readdirSync(join(folder.dir, 'articles'))).toEqual(before);
		answers.push('write');
		await add();
		expect(asked).toHaveLength(8);
		expect(folder.read('articles/a-report.excerpts.yaml')).toContain('/doha');
		expect(folder.read('articles/a-report.excerpts.yaml')).not.toContain('/amman');
		expect(readdirSync(join(dirname(folder.dir), '.cache/intake'))).toEqual([]);
	});
});
