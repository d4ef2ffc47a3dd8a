/**
 * Finds a Chromium for the browser tests and the measurements: the one named by hand, else
 * Playwright's own, else the system's. What it asks of the machine is handed in, so that tests can
 * be another machine.
 */
import { posix, win32 } from 'node:path';

export interface Machine {
	readonly platform: NodeJS.Platform;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Where Playwright keeps or would keep its Chromium; `null` if it has none for this system. */
	readonly playwrightPath: string | null;
	/** Whether a file is there and may be run. */
	isExecutable(path: string): boolean;
}

export interface Browser {
	readonly path: string;
	/** How it was found, for people: "BROWSER_PATH", "Playwright", "the system". */
	readonly from: string;
}

/** Why there is no browser to use, in words for the person who needs one. */
export class BrowserError extends Error {
	override readonly name = 'BrowserError';
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const USUAL: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
	linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
		NAMES.map((name) => `${folder}/${name}`)
	),
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium'
	],
	win32: [
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
	]
};

/**
 * @returns the browser to use, or `null` if the machine has none
 * @throws {BrowserError} when `BROWSER_PATH` names something that cannot be run
 */
export function findBrowser(machine: Machine): Browser | null {
	const named = machine.env['BROWSER_PATH'];
	if (named) {
		if (machine.isExecutable(named)) return { path: named, from: 'BROWSER_PATH' };
		throw new BrowserError(
			`BROWSER_PATH is "${named}", which is no file that can be run. Correct it, or unset it to have a browser found.`
		);
	}
	const own = machine.playwrightPath;
	if (own && machine.isExecutable(own)) return { path: own, from: 'Playwright' };
	const path = [...inPath(machine), ...(USUAL[machine.platform] ?? [])].find((candidate) =>
		machine.isExecutable(candidate)
	);
	return path ? { path, from: 'the system' } : null;
}

function inPath(machine: Machine): string[] {
	const windows = machine.platform === 'win32';
	const { delimiter, join } = windows ? win32 : posix;
	const names = windows ? ['chrome.exe', 'msedge.exe'] : NAMES;
	const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}
