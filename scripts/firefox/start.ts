/** Starts the system's Firefox, without a window, with a profile of its own that goes with it. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Bidi } from './bidi';

const NAMES = ['firefox-esr', 'firefox'];
const LISTENING = /WebDriver BiDi listening on (ws:\S+)/;

export interface Firefox {
	readonly bidi: Bidi;
	stop(): Promise<void>;
}

/** The program and its own words for its version; `null` where there is none. */
export function findFirefox(): { readonly program: string; readonly version: string } | null {
	const named = process.env['FIREFOX_PATH'];
	for (const program of named ? [named] : NAMES) {
		const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
		if (status === 0) return { program, version: stdout.trim() };
	}
	return null;
}

/**
 * @param prefs written into the profile, by name
 * @throws when it ends without having listened
 */
export async function startFirefox(
	program: string,
	prefs: Readonly<Record<string, boolean | number>> = {}
): Promise<Firefox> {
	const profile = mkdtempSync(join(tmpdir(), 'shuttle-firefox-'));
	const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${value});\n`);
	writeFileSync(join(profile, 'user.js'), lines.join(''));
	const child = spawn(
		program,
		['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
		{ env: { ...process.env, HOME: profile }, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const url = await new Promise<string>((resolve, reject) => {
		let printed = '';
		child.stderr.on('data', (chunk: Buffer) => {
			printed += chunk.toString();
			const address = LISTENING.exec(printed)?.[1];
			if (address) resolve(address);
		});
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${printed}`)));
	});
	const bidi = await Bidi.connect(`${url}/session`);
	return {
		bidi,
		async stop() {
			bidi.close();
			child.kill();
			await ended;
			rmSync(profile, { recursive: true, force: true });
		}
	};
}
