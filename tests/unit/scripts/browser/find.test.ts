import { describe, expect, it } from 'vitest';
import { BrowserError, findBrowser, type Machine } from '../../../../scripts/browser/find';

function machine(files: readonly string[], parts: Partial<Machine> = {}): Machine {
	return {
		platform: 'linux',
		env: { PATH: '/usr/local/bin:/usr/bin' },
		playwrightPath: '/home/ada/.cache/ms-playwright/chromium/chrome',
		isExecutable: (path) => files.includes(path),
		...parts
	};
}

describe('findBrowser', () => {
	it('takes the browser named by hand before any other', () => {
		const named = machine(['/opt/my/chrome', '/usr/bin/chromium'], {
			env: { PATH: '/usr/bin', BROWSER_PATH: '/opt/my/chrome' }
		});
		expect(findBrowser(named)).toEqual({ path: '/opt/my/chrome', from: 'BROWSER_PATH' });
	});

	it('does not quietly use another browser where the one named by hand cannot run', () => {
		const wrong = machine(['/usr/bin/chromium'], {
			env: { PATH: '/usr/bin', BROWSER_PATH: '/opt/typo' }
		});
		expect(() => findBrowser(wrong)).toThrow(BrowserError);
		expect(() => findBrowser(wrong)).toThrow('BROWSER_PATH is "/opt/typo"');
	});

	it('prefers Playwright’s own, whose version is the tested one', () => {
		const own = '/home/ada/.cache/ms-playwright/chromium/chrome';
		expect(findBrowser(machine([own, '/usr/bin/chromium']))).toEqual({
			path: own,
			from: 'Playwright'
		});
	});

	it('takes the first folder of PATH that has one, as a shell would', () => {
		const both = machine(['/usr/bin/chromium', '/usr/local/bin/google-chrome']);
		expect(findBrowser(both)?.path).toBe('/usr/local/bin/google-chrome');
	});

	it('looks in the usual places where PATH is empty', () => {
		const bare = machine(['/opt/google/chrome/chrome'], { env: {} });
		expect(findBrowser(bare)).toEqual({ path: '/opt/google/chrome/chrome', from: 'the system' });
	});

	it('finds Chrome on macOS, which is never in PATH', () => {
		const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
		expect(findBrowser(machine([path], { platform: 'darwin' }))?.path).toBe(path);
	});

	it('splits PATH at semicolons on Windows, whose folders have colons', () => {
		const windows = machine(['C:\\Tools\\chrome.exe'], {
			platform: 'win32',
			env: { PATH: 'C:\\Windows;C:\\Tools' },
			playwrightPath: null
		});
		expect(findBrowser(windows)?.path).toBe('C:\\Tools\\chrome.exe');
	});

	it('says that there is none where there is none', () => {
		expect(findBrowser(machine([], { playwrightPath: null }))).toBeNull();
	});
});
