/**
 * `npm run screenshots`: the pictures of README.md, from the production build, and those of
 * CONTRIBUTING.md, from the command line and the dev server. What is named is taken alone.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { browserArguments } from './browser/arguments';
import { ensureBrowser } from './browser/install';
import { thisMachine } from './browser/machine';
import { takeDesk } from './pictures/desk';
import { takeTerminal } from './pictures/terminal';
import { BUILD, ROOT } from './root';
import { build, isFresh } from './site/build';
import { listen } from './site/listen';
import { siteServer } from './site/server';

const OCTOBER = 'blinken/2023-10-israel-jordan-gulf-egypt/';
/** From crowded stops in the Middle East on to Tokyo, Seoul and New Delhi. */
const NOVEMBER = 'blinken/2023-11-middle-east-asia/';

const WIDE = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };

const FRAME = { viewport: { width: 900, height: 440 }, deviceScaleFactor: 1 };

const PICTURES = [
	{ file: 'stop-light.png', path: `${OCTOBER}doha/`, screen: WIDE, colorScheme: 'light' },
	{ file: 'trip-dark.png', path: NOVEMBER, screen: WIDE, colorScheme: 'dark' },
	{ file: 'stop-phone.png', path: `${OCTOBER}doha/`, screen: PHONE, colorScheme: 'light' },
	{ file: 'atlas-light.png', path: '', screen: WIDE, colorScheme: 'light' },
	{ file: 'embed.png', path: `embed/${OCTOBER}doha/`, screen: FRAME, colorScheme: 'light' }
] as const;

const DESK = 'desk.png';
const TERMINAL = 'terminal.svg';

/** `npm run screenshots -- desk.png` */
const wanted = process.argv.slice(2);
const isWanted = (file: string): boolean => wanted.length === 0 || wanted.includes(file);

const folder = join(ROOT, 'docs');

async function take(): Promise<void> {
	const { path: executablePath } = ensureBrowser(thisMachine(), (line) => console.log(line));
	if (PICTURES.some(({ file }) => isWanted(file)) && !isFresh('')) await build('');
	const server = siteServer(BUILD);
	const port = await listen(server, '127.0.0.1', 0);
	const browser = await chromium.launch({ executablePath, args: browserArguments() });
	mkdirSync(folder, { recursive: true });
	if (isWanted(TERMINAL)) {
		takeTerminal(`docs/${TERMINAL}`);
		console.log(`docs/${TERMINAL}`);
	}
	try {
		for (const { file, path, screen, colorScheme } of PICTURES) {
			if (!isWanted(file)) continue;
			const context = await browser.newContext({ ...screen, colorScheme, reducedMotion: 'reduce' });
			const page = await context.newPage();
			await page.goto(`http://127.0.0.1:${port}/${path}`);
			await page.getByRole('button', { name: 'Zoom in' }).waitFor();
			await page.waitForLoadState('networkidle');
			await page.screenshot({ path: join(folder, file) });
			console.log(`docs/${file}`);
			await context.close();
		}
		if (isWanted(DESK)) {
			await takeDesk(browser, `docs/${DESK}`);
			console.log(`docs/${DESK}`);
		}
	} finally {
		await browser.close();
		server.close();
		server.closeAllConnections();
	}
}

try {
	await take();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
