/** How much memory the command line takes for inputs at and beyond its limits. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../../root';

export interface Taken {
	readonly what: string;
	/** Peak resident memory of the process, MB. */
	readonly megabytes: number;
	/** CPU time of the process, s. */
	readonly seconds: number;
	/** The last line that it printed. */
	readonly said: string;
}

const MARK = 'taken:';
/** Printed by the process itself when it ends. */
const TELL = `process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();console.error('${MARK}'+m/1024+' '+(u+s)/1e6)})`;

const SENTENCE = 'The Secretary met the minister in Doha on Friday and spoke of the talks. ';
const PARAGRAPH = SENTENCE.repeat(6);

const paragraphs = (letters: number): string =>
	`${PARAGRAPH}\n\n`.repeat(Math.floor(letters / (PARAGRAPH.length + 2)));

const CITATION = ['--title', 'T', '--publisher', 'P', '--url', 'https://example.org/x'];
const ARTICLE = [...CITATION, '--published', '2023-10-13', '--lang', 'en', '--dry-run'];

interface Input {
	readonly what: string;
	readonly name: string;
	readonly text: string;
	readonly words: (path: string) => readonly string[];
}

const INPUTS: readonly Input[] = [
	{
		what: 'an article of 5 MB',
		name: 'article.txt',
		text: paragraphs(5_000_000),
		words: (path) => ['article', 'add', path, ...ARTICLE]
	},
	{
		what: 'an article of 0.49 MB',
		name: 'long.txt',
		text: paragraphs(490_000),
		words: (path) => ['article', 'add', path, ...ARTICLE]
	},
	{
		what: 'a CSV of 50,000 rows',
		name: 'rows.csv',
		text: `city,date\n${'Doha,2024-06-11\n'.repeat(50_000)}`,
		words: (path) => ['import', path, '--traveler', 'blinken', '--dry-run']
	}
];

/** Runs `npm run content` on each, in a process of its own. */
export function memoryTaken(): Taken[] {
	const folder = mkdtempSync(join(tmpdir(), 'shuttle-memory-'));
	try {
		return INPUTS.map(({ what, name, text, words }) => {
			const path = join(folder, name);
			writeFileSync(path, text);
			const { stdout, stderr } = spawnSync(
				process.execPath,
				[
					...['--import', 'tsx', '--import', `data:text/javascript,${encodeURIComponent(TELL)}`],
					...['scripts/content/main.ts', ...words(path)]
				],
				{ cwd: ROOT, encoding: 'utf8', maxBuffer: 100_000_000 }
			);
			const [message = '', told = ''] = stderr.split(MARK);
			const [megabytes = 0, seconds = 0] = told.trim().split(' ').map(Number);
			const said = (message.trim() || stdout.trim()).split('\n').at(-1) ?? '';
			return { what, megabytes, seconds, said };
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
