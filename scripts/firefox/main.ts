/**
 * `npm run test:firefox`: walks through the last build in the system's Firefox. It is not part of
 * `npm test`, for few machines have one.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { BUILD } from '../root';
import { listen } from '../site/listen';
import { siteServer } from '../site/server';
import { findFirefox, startFirefox } from './start';
import { Tab } from './tab';
import { POINTS, WITHOUT_SCRIPTS, type Point } from './walk';

const SIZE = { width: 1440, height: 900 };

/** What the console and the network must not show. */
interface Entry {
	readonly level: string;
	readonly text: string;
}
interface Asked {
	readonly request: { readonly url: string };
}

/** @returns how many points failed */
async function walk(
	program: string,
	site: string,
	points: readonly Point[],
	prefs: Readonly<Record<string, boolean | number>> = {}
): Promise<number> {
	const firefox = await startFirefox(program, prefs);
	let failed = 0;
	let complaints: string[] = [];
	try {
		await firefox.bidi.on('log.entryAdded', (entry) => {
			const { level, text } = entry as Entry;
			if (level === 'error' || level === 'warn') complaints.push(`${level}: ${text}`);
		});
		await firefox.bidi.on('network.beforeRequestSent', (asked) => {
			const { url } = (asked as Asked).request;
			if (/^https?:/.test(url) && !url.startsWith(site)) complaints.push(`asks ${url}`);
		});
		const tab = await Tab.open(firefox.bidi, SIZE);
		for (const [title, act] of points) {
			complaints = [];
			const wrong = await act(tab, site).then(
				() => complaints,
				(error: unknown) => [String(error), ...complaints]
			);
			console.log(`${wrong.length === 0 ? '✓' : '✘'} ${title}`);
			for (const line of wrong) console.log(`  ${line}`);
			failed += wrong.length === 0 ? 0 : 1;
		}
	} finally {
		await firefox.stop();
	}
	return failed;
}

const found = findFirefox();
if (!found || !existsSync(join(BUILD, 'index.html'))) {
	console.error(
		found
			? 'There is no build to walk through. "npm run build" makes one.'
			: 'There is no Firefox here. Install one ("apt-get install firefox-esr"), or name it: FIREFOX_PATH.'
	);
	process.exitCode = 1;
} else {
	const server = siteServer(BUILD);
	const site = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`;
	console.log(found.version);
	const failed =
		(await walk(found.program, site, POINTS)) +
		(await walk(found.program, site, [WITHOUT_SCRIPTS], { 'javascript.enabled': false }));
	server.close();
	server.closeAllConnections();
	console.log(`${POINTS.length + 1 - failed} passed, ${failed} failed`);
	if (failed > 0) process.exitCode = 1;
}
