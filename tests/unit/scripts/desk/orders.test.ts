import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { obeyed } from '../../../../scripts/desk/orders';
import type { Desk } from '../../../../scripts/desk/orders';
import type { Judged, Opened, Received, SaveAnswer } from '../../../../src/desk/protocol';
import { canonicalYaml } from '../../../../src/lib/server/content/canonical-yaml';
import { run } from '../../../../scripts/content/run';
import { folderOf } from '../content/folder';
import type { Folder } from '../content/folder';
import { fakeTerminal } from '../content/terminal';

// Several whole loads: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const WORDS =
	'Ada Envoy landed in Doha on Friday and met the minister. She said that the talks go on.';
const FIELDS = {
	title: 'A report',
	publisher: 'Example',
	url: 'https://example.org/b',
	published: '2023-10-13',
	lang: 'en'
};
const FLAGS = Object.entries(FIELDS).flatMap(([field, value]) => [`--${field}`, value]);

const deskOf = ({ dir }: Folder): Desk => ({ dir, journal: [] });

function answer<Answer>(name: string, sent: unknown, desk: Desk): Answer {
	const done = obeyed(name, sent, desk);
	if ('refused' in done) throw new Error(done.refused);
	return done.answer as Answer;
}

/** A new article with all its proposals, as the page would save it. */
function newArticle(desk: Desk) {
	const { paragraphs } = answer<Received>('read', { text: WORDS, name: '' }, desk);
	const { id, proposals } = answer<Judged>('judge', { fields: FIELDS, paragraphs }, desk);
	const excerpts = (proposals ?? []).map(({ id: excerpt, quote, paragraph, start, links }) => ({
		id: excerpt,
		quote,
		at: { paragraph, start },
		links: links.map(({ target, relation, mark }) => ({ target, relation, mark }))
	}));
	return { id, basis: null, fields: FIELDS, paragraphs, excerpts };
}

const all = (folder: Folder): Record<string, string> =>
	Object.fromEntries(
		readdirSync(join(folder.dir, 'articles')).map((name) => [name, folder.read(`articles/${name}`)])
	);

describe('what the desk writes', () => {
	it('is to the byte what the command line writes, and undone to the byte', async () => {
		const [shell, page] = [folderOf(), folderOf()];
		const before = all(page);
		const terminal = fakeTerminal();
		terminal.input.end(WORDS);
		await run(['--dir', shell.dir, 'article', 'add', '-', ...FLAGS, '--accept', 'all'], terminal);
		const desk = deskOf(page);
		const saved = answer<SaveAnswer>('save', newArticle(desk), desk);
		expect(all(page)).toEqual(all(shell));
		expect(saved.paths).toEqual([
			'content/articles/a-report.md',
			'content/articles/a-report.excerpts.yaml'
		]);
		answer('undo', {}, desk);
		expect(all(page)).toEqual(before);
		expect(obeyed('undo', {}, desk)).toEqual({
			refused: expect.stringContaining('nothing was saved')
		});
	});

	it('keeps the comments and the words of what was not adjusted', () => {
		const folder = folderOf();
		const path = 'articles/envoy-in-doha.excerpts.yaml';
		const text = canonicalYaml(
			folder.read(path).replace('\n- id: amman-next', '\n# Remarks of an editor.\n- id: amman-next')
		);
		folder.write(path, text);
		const desk = deskOf(folder);
		const opened = answer<Opened>('open', { id: 'envoy-in-doha' }, desk);
		const request = (excerpts: Opened['excerpts']) => ({
			id: opened.id,
			basis: opened.basis,
			fields: opened.fields,
			paragraphs: opened.paragraphs,
			excerpts: excerpts.map(({ paragraph, start, ...rest }) => ({
				...rest,
				at: { paragraph, start }
			}))
		});
		expect(text).toContain('# Remarks');
		expect(obeyed('save', request(opened.excerpts), desk)).toEqual({
			refused: expect.stringContaining('nothing has changed')
		});
		const [first, ...rest] = opened.excerpts;
		const [link, ...links] = first?.links ?? [];
		if (!first || !link) throw new Error('the fixture has an excerpt with a link');
		const unmarked = { ...first, links: [{ ...link, mark: null }, ...links] };
		answer('save', request([unmarked, ...rest]), desk);
		const mark = /\n {6}mark: .*/.exec(text)?.[0] ?? '';
		expect(folder.read(path)).toBe(text.replace(mark, ''));
		expect(obeyed('save', request(opened.excerpts), desk)).toEqual({
			refused: expect.stringContaining('open it again')
		});
		answer('undo', {}, desk);
		expect(folder.read(path)).toBe(text);
	});

	it('changes the citation of an article, and neither its words nor a remark beside it', () => {
		const folder = folderOf();
		const path = 'articles/envoy-in-doha.md';
		folder.replace(path, '\npublisher:', '\n# As printed.\npublisher:');
		const before = folder.read(path);
		const desk = deskOf(folder);
		const {
			fields,
			excerpts: written,
			...opened
		} = answer<Opened>('open', { id: 'envoy-in-doha' }, desk);
		const excerpts = written.map(({ paragraph, start, ...rest }) => ({
			...rest,
			at: { paragraph, start }
		}));
		const request = { ...opened, excerpts, fields: { ...fields, title: 'Another title' } };
		const { paths } = answer<SaveAnswer>('save', request, desk);
		expect(paths).toEqual(['content/articles/envoy-in-doha.md']);
		expect(folder.read(path)).toBe(before.replace(/\ntitle: .*/, '\ntitle: Another title'));
		answer('undo', {}, desk);
		expect(folder.read(path)).toBe(before);
		const nothing = { ...request, fields: { ...fields, published: 'soon' } };
		expect(obeyed('save', nothing, desk)).toHaveProperty('refused');
	});

	it('tells words that stand twice apart by those around them, and none that stand once', () => {
		const folder = folderOf();
		const desk = deskOf(folder);
		const article = newArticle(desk);
		const [excerpt] = article.excerpts;
		const paragraphs = ['He met him in Doha. Later he met him in Amman.', ...article.paragraphs];
		const twice = { id: 'met-him', quote: 'met him', links: excerpt?.links.slice(0, 1) ?? [] };
		const links = twice.links.map((link) => ({ ...link, mark: null }));
		const excerpts = [{ ...twice, links, at: { paragraph: 0, start: 29 } }];
		answer('save', { ...article, paragraphs, excerpts }, desk);
		const path = 'articles/a-report.excerpts.yaml';
		expect(folder.read(path)).toContain('  quote: >-\n    met him\n  prefix: he\n');
		const opened = answer<Opened>('open', { id: 'a-report' }, desk);
		expect(opened.excerpts).toMatchObject([{ paragraph: 0, start: 29 }]);
		const other = { ...twice, links, at: { paragraph: 0, start: 3 } };
		answer('save', { ...article, ...opened, excerpts: [other] }, desk);
		expect(folder.read(path)).toContain('  quote: >-\n    met him\n  prefix: He\n');
	});

	it('is refused with the words of the check, and then nothing is written', () => {
		const folder = folderOf();
		const desk = deskOf(folder);
		const article = newArticle(desk);
		const before = all(folder);
		const [excerpt] = article.excerpts;
		const broken = { ...article, excerpts: [{ ...excerpt, quote: 'Never said' }] };
		expect(obeyed('save', broken, desk)).toEqual({
			refused: expect.stringMatching(/a-report\.excerpts\.yaml:\d+:\d+ {2}the quote/)
		});
		expect(obeyed('save', { ...article, fields: { title: 'T' } }, desk)).toEqual({
			refused: expect.stringContaining('publisher is missing')
		});
		expect(obeyed('save', { ...article, id: '../../etc/passwd' }, desk)).toHaveProperty('refused');
		expect(obeyed('save', { ...article, extra: 1 }, desk)).toHaveProperty('refused');
		expect(obeyed('constructor', {}, desk)).toHaveProperty('refused');
		expect(all(folder)).toEqual(before);
	});

	it('is not undone where somebody has changed it since', () => {
		const folder = folderOf();
		const desk = deskOf(folder);
		answer('save', newArticle(desk), desk);
		const text = folder.read('articles/a-report.md');
		folder.write('articles/a-report.md', `${text}\nMore.\n`);
		expect(obeyed('undo', {}, desk)).toEqual({
			refused: expect.stringContaining('content/articles/a-report.md changed since')
		});
		expect(existsSync(join(folder.dir, 'articles/a-report.excerpts.yaml'))).toBe(true);
		folder.write('articles/a-report.md', text);
		answer('undo', {}, desk);
		expect(existsSync(join(folder.dir, 'articles/a-report.md'))).toBe(false);
	});
});
