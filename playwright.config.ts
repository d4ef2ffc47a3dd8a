import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { browserArguments } from './scripts/browser/arguments';
import { BrowserError, findBrowser } from './scripts/browser/find';
import { thisMachine } from './scripts/browser/machine';
import { BUILD } from './scripts/root';
import { BuildError } from './scripts/site/build';
import { BROWSER_REPORT } from './scripts/suite/steps';
import type { HostOption } from './tests/e2e/site/test';

const browser = findBrowser(thisMachine());
if (!browser) {
	throw new BrowserError('No Chromium or Chrome found. "npm test -- browser" installs one.');
}

if (!existsSync(`${BUILD}index.html`)) {
	throw new BuildError('There is no build to test. "npm test -- browser" makes one.');
}

const WIDE = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export default defineConfig<HostOption>({
	testDir: 'tests/e2e',
	globalSetup: './tests/e2e/site/servers.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	// A test waits a good part of its time; one more than there are processors uses that.
	workers: availableParallelism() + 1,
	forbidOnly: true,
	// Long enough for a machine that is busy with other things: no test measures time.
	timeout: 90_000,
	expect: { timeout: 20_000 },
	reporter: [['list'], ['json', { outputFile: BROWSER_REPORT }]],
	use: {
		locale: 'en-GB',
		timezoneId: 'UTC',
		screenshot: 'only-on-failure',
		launchOptions: { executablePath: browser.path, args: browserArguments() }
	},
	projects: [
		{ name: 'files', testMatch: /files\/.*\.spec\.ts$/ },
		{ name: 'wide', testMatch: /pages\/.*\.spec\.ts$/, grepInvert: /@phone/, use: WIDE },
		{ name: 'phone', testMatch: /pages\/.*\.spec\.ts$/, grep: /@phone|@both/, use: PHONE },
		{
			name: 'below a sub-path',
			testMatch: /pages\/.*\.spec\.ts$/,
			grep: /@anywhere/,
			use: { ...WIDE, host: 'below' }
		}
	]
});
