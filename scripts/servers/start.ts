/** Starts real servers with the examples of `docs/deploy/`, on a build and a port of this machine. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../root';

export interface Running {
	readonly origin: string;
	stop(): void;
}

export interface Kind {
	readonly name: string;
	/** Of the program. */
	readonly version: readonly string[];
	/** Writes what it needs into a folder. @returns how it is started */
	readonly prepare: (example: string, folder: string) => readonly string[];
	readonly example: string;
}

const nginx: Kind = {
	name: 'nginx',
	version: ['nginx', '-v'],
	example: 'nginx.conf',
	prepare(example, folder) {
		const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
			.map((kind) => `    ${kind}_temp_path ${folder}/${kind};`)
			.join('\n');
		writeFileSync(join(folder, 'site.conf'), example);
		writeFileSync(
			join(folder, 'main.conf'),
			`daemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n    access_log off;\n${temporary}\n    include ${folder}/site.conf;\n}\n`
		);
		return [
			'nginx',
			'-p',
			folder,
			'-c',
			join(folder, 'main.conf'),
			'-e',
			join(folder, 'error.log')
		];
	}
};

const caddy: Kind = {
	name: 'Caddy',
	version: ['caddy', 'version'],
	example: 'Caddyfile',
	prepare(example, folder) {
		const file = join(folder, 'Caddyfile');
		writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${example}`);
		return ['caddy', 'run', '--adapter', 'caddyfile', '--config', file];
	}
};

export const KINDS: readonly Kind[] = [nginx, caddy];

/** The server's own words for its version; `null` where it is not installed. */
export function versionOf({ version: [program = '', ...args] }: Kind): string | null {
	const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
	return status === 0 ? (stdout + stderr).trim() : null;
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject).listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

async function answers(origin: string, child: ChildProcess): Promise<boolean> {
	for (let wait = 0; wait < 100 && child.exitCode === null; wait += 1) {
		if (
			await fetch(origin).then(
				() => true,
				() => false
			)
		)
			return true;
		await pause(100);
	}
	return false;
}

/** @throws when the server does not start; with what it printed */
export async function start(kind: Kind, build: string): Promise<Running> {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const folder = mkdtempSync(join(tmpdir(), 'shuttle-host-'));
	const example = readFileSync(join(ROOT, 'docs/deploy', kind.example), 'utf8')
		.replaceAll('/srv/shuttle', build.replace(/\/$/, ''))
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace(/^example\.org \{/m, `${origin} {`);
	const [program = '', ...args] = kind.prepare(example, folder);
	const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
	const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
	let printed = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	}
	const stop = (): void => {
		child.kill();
		child.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	};
	if (await answers(origin, child)) return { origin, stop };
	stop();
	throw new Error(`${kind.name} did not start; it printed:\n${printed}`);
}
