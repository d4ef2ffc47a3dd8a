import { describe, expect, it } from 'vitest';
import { BrowserError, type Machine } from '../../../../scripts/browser/find';
import {
	ensureBrowser,
	installAttempts,
	type InstallMachine
} from '../../../../scripts/browser/install';

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
const UBUNTU = 'ID=ubuntu\nID_LIKE=debian\n';

function machine(
	files: Set<string>,
	parts: Partial<Machine & InstallMachine> = {}
): Machine & InstallMachine {
	return {
		platform: 'linux',
		env: { PATH: '/usr/bin' },
		playwrightPath: '/cache/chrome',
		isRoot: true,
		osRelease: DEBIAN,
		isExecutable: (path) => files.has(path),
		...parts
	};
}

function firstCommands(parts: Partial<InstallMachine>): string[] {
	return installAttempts(machine(new Set(), parts)).map(
		(attempt) => attempt.commands[0]?.slice(0, 2).join(' ') ?? ''
	);
}

describe('installAttempts', () => {
	it('asks Debian first, whose package is a real browser', () => {
		expect(firstCommands({ osRelease: DEBIAN })).toEqual(['apt-get update', 'npx playwright']);
	});

	it('asks Playwright first on Ubuntu, whose package only points to a snap', () => {
		expect(firstCommands({ osRelease: UBUNTU })).toEqual(['npx playwright', 'apt-get update']);
	});

	it('never asks apt without the rights for it', () => {
		expect(firstCommands({ isRoot: false })).toEqual(['npx playwright']);
	});

	it('never asks apt where there is none', () => {
		expect(firstCommands({ osRelease: 'ID=alpine\n' })).toEqual(['npx playwright']);
		expect(firstCommands({ platform: 'darwin', isRoot: false })).toEqual(['npx playwright']);
	});
});

describe('ensureBrowser', () => {
	it('installs nothing where there is a browser', () => {
		const said: string[] = [];
		const run = (): boolean => {
			throw new Error('must not run');
		};
		const browser = ensureBrowser(
			machine(new Set(['/usr/bin/chromium'])),
			(line) => said.push(line),
			run
		);
		expect(browser.path).toBe('/usr/bin/chromium');
		expect(said).toEqual([]);
	});

	it('says what it installs before it does, and uses that', () => {
		const files = new Set<string>();
		const said: string[] = [];
		const browser = ensureBrowser(
			machine(files),
			(line) => said.push(line),
			(command) => {
				if (command.includes('install')) files.add('/usr/bin/chromium');
				return true;
			}
		);
		expect(browser).toEqual({ path: '/usr/bin/chromium', from: 'the system' });
		expect(said).toEqual([
			'No Chromium or Chrome found. Installing the distribution’s Chromium:',
			'  apt-get update -q',
			'  apt-get install -y -q --no-install-recommends chromium fonts-liberation'
		]);
	});

	it('tries the next way where the first one fails, without its later commands', () => {
		const files = new Set<string>();
		const ran: string[] = [];
		ensureBrowser(
			machine(files),
			() => undefined,
			(command) => {
				ran.push(command.slice(0, 2).join(' '));
				if (command[0] === 'npx') files.add('/cache/chrome');
				return command[0] === 'npx';
			}
		);
		expect(ran).toEqual(['apt-get update', 'npx playwright']);
	});

	it('ends with what a person can do where nothing helps', () => {
		const ensure = (): unknown =>
			ensureBrowser(
				machine(new Set()),
				() => undefined,
				() => false
			);
		expect(ensure).toThrow(BrowserError);
		expect(ensure).toThrow('BROWSER_PATH=/path/to/chromium npm test');
	});
});
