import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright-core';
import type { Machine } from './find';
import type { InstallMachine } from './install';

/** The machine this runs on. */
export function thisMachine(): Machine & InstallMachine {
	return {
		platform: process.platform,
		env: process.env,
		playwrightPath: playwrightPath(),
		isRoot: process.getuid?.() === 0,
		osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
		isExecutable
	};
}

function playwrightPath(): string | null {
	try {
		return chromium.executablePath() || null;
	} catch {
		return null;
	}
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
