/**
 * Many readers at once, on this machine alone: a stop's page as the examples of `docs/deploy/` serve
 * it, under wrk, beside a plain file of the same size from the same server.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { KINDS, start, versionOf, type Kind } from '../servers/start';
import { BUILD } from '../root';
import { table } from '../size/table';
import { readWrk, type Load } from './wrk';
import { milliseconds, quantile } from './statistics';

const PAGE = 'blinken/2023-10-israel-jordan-gulf-egypt/doha/index.html';
const PLAIN = 'same-size.bin';
/** Page and file are asked for in turns, so that what else the machine does meets both. */
const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 32;

/** A folder with the page and the file. The caller removes it. */
function folderWithBoth(): string {
	const folder = mkdtempSync(join(tmpdir(), 'shuttle-load-'));
	for (const file of [PAGE, '404.html']) {
		mkdirSync(join(folder, dirname(file)), { recursive: true });
		copyFileSync(join(BUILD, file), join(folder, file));
	}
	writeFileSync(join(folder, PLAIN), randomBytes(readFileSync(join(BUILD, PAGE)).length));
	// The server may run as somebody else.
	spawnSync('chmod', ['-R', 'a+rX', folder]);
	return folder;
}

/** @throws when an answer was none, or an error */
function ask(url: string): Load {
	const { stdout, stderr, status } = spawnSync(
		'wrk',
		['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--latency', url],
		{ encoding: 'utf8' }
	);
	if (status !== 0) throw new Error(stderr || stdout);
	return readWrk(stdout);
}

async function measure(kind: Kind, folder: string): Promise<void> {
	const running = await start(kind, folder);
	const page: Load[] = [];
	const plain: Load[] = [];
	try {
		for (let round = 0; round < ROUNDS; round += 1) {
			page.push(ask(`${running.origin}/${PAGE.replace('index.html', '')}`));
			plain.push(ask(`${running.origin}/${PLAIN}`));
		}
	} finally {
		running.stop();
	}
	const rate = (loads: readonly Load[]): number =>
		quantile(
			loads.map((load) => load.rate),
			0.5
		);
	const slow = (loads: readonly Load[]): number =>
		quantile(
			loads.map((load) => load.p99),
			0.5
		);
	console.log(
		`\n${table([
			[kind.name, 'answers a second', '99 % within'],
			['a stop’s page', rate(page).toFixed(0), milliseconds(slow(page))],
			['a file of its size', rate(plain).toFixed(0), milliseconds(slow(plain))],
			['ratio', (rate(page) / rate(plain)).toFixed(2), (slow(page) / slow(plain)).toFixed(2)]
		])}`
	);
}

/** Measures each of the servers that is installed. */
export async function benchLoad(): Promise<void> {
	if (spawnSync('wrk', ['--version']).error) {
		console.log('wrk is not installed (Debian has it as "wrk"), so nothing is measured.');
		return;
	}
	console.log(`${CONNECTIONS} connections, medians of ${ROUNDS} times ${SECONDS} s, in turns`);
	const folder = folderWithBoth();
	try {
		for (const kind of KINDS) if (versionOf(kind) !== null) await measure(kind, folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
