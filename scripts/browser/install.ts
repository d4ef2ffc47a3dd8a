import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { type Browser, BrowserError, findBrowser, type Machine } from './find';

export interface InstallMachine {
	readonly platform: NodeJS.Platform;
	readonly isRoot: boolean;
	/** The text of `/etc/os-release`; empty where there is none. */
	readonly osRelease: string;
}

export interface Attempt {
	/** What it does, for people: "Installing Debian's Chromium". */
	readonly label: string;
	readonly commands: readonly (readonly string[])[];
}

/** Chromium alone brings one font, far wider than what most systems have and the site's fallbacks fit. */
const PACKAGES = ['chromium', 'fonts-liberation'];

const APT: Attempt = {
	label: 'Installing the distribution’s Chromium',
	commands: [
		['apt-get', 'update', '-q'],
		['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...PACKAGES]
	]
};

const PLAYWRIGHT: Attempt = {
	label: 'Installing Playwright’s Chromium',
	commands: [['npx', 'playwright', 'install', 'chromium']]
};

const PLAYWRIGHT_WITH_LIBRARIES: Attempt = {
	label: 'Installing Playwright’s Chromium and the libraries it needs',
	commands: [['npx', 'playwright', 'install', '--with-deps', 'chromium']]
};

/**
 * What to try on a machine without a browser, best first. Ubuntu's package only points to a snap,
 * which containers cannot run, so Playwright's comes first there.
 */
export function installAttempts(machine: InstallMachine): Attempt[] {
	if (machine.platform !== 'linux' || !machine.isRoot) return [PLAYWRIGHT];
	const ids = /^ID(?:_LIKE)?=.*$/gm;
	const family = (machine.osRelease.match(ids) ?? []).join(' ').toLowerCase();
	if (family.includes('ubuntu')) return [PLAYWRIGHT_WITH_LIBRARIES, APT];
	if (family.includes('debian')) return [APT, PLAYWRIGHT_WITH_LIBRARIES];
	return [PLAYWRIGHT];
}

/** Runs a command with its output on the terminal; returns whether it succeeded. */
export type Run = (command: readonly string[]) => boolean;

const runHere: Run = ([command = '', ...args]) =>
	spawnSync(command, args, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	}).status === 0;

/**
 * The machine's browser; installs one where there is none, and says so.
 * @throws {BrowserError} when none is there and none could be installed
 */
export function ensureBrowser(
	machine: Machine & InstallMachine,
	say: (line: string) => void,
	run: Run = runHere
): Browser {
	const found = findBrowser(machine);
	if (found) return found;
	for (const attempt of installAttempts(machine)) {
		say(`No Chromium or Chrome found. ${attempt.label}:`);
		for (const command of attempt.commands) {
			say(`  ${command.join(' ')}`);
			if (!run(command)) break;
		}
		const installed = findBrowser(machine);
		if (installed) return installed;
	}
	throw new BrowserError(
		'No browser for the browser tests, and none could be installed. Install Chromium or Chrome, or run "npx playwright install chromium", or name one: BROWSER_PATH=/path/to/chromium npm test'
	);
}
