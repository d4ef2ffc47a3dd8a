/**
 * `npm run test:servers`: whether nginx and Caddy, with the examples of `docs/deploy/`, answer as
 * the site's own server does. It tests those that are installed and says which are not.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { BUILD } from '../root';
import { filesBelow } from '../site/files';
import { listen } from '../site/listen';
import { siteServer } from '../site/server';
import { expectedAnswers, judge } from './expected';
import { KINDS, start, versionOf, type Running } from './start';

async function own(): Promise<Running> {
	const server = siteServer(BUILD);
	const port = await listen(server, '127.0.0.1', 0);
	const stop = (): void => {
		server.close();
		server.closeAllConnections();
	};
	return { origin: `http://127.0.0.1:${port}`, stop };
}

/** @returns how many answers were not as expected */
async function test(name: string, running: Running): Promise<number> {
	const answers = expectedAnswers(filesBelow(BUILD));
	const wrong: string[] = [];
	for (const expected of answers) {
		const bytes = expected.file ? readFileSync(join(BUILD, expected.file)) : null;
		wrong.push(...(await judge(running.origin, expected, bytes)));
	}
	running.stop();
	console.log(`${name}: ${answers.length} addresses, ${wrong.length} faults`);
	for (const fault of wrong) console.log(`  ${fault}`);
	return wrong.length;
}

if (!existsSync(join(BUILD, 'index.html'))) {
	console.error('There is no build to serve. "npm run build" makes one.');
	process.exitCode = 1;
} else {
	let faults = await test("the site's own server", await own());
	for (const kind of KINDS) {
		const version = versionOf(kind);
		if (version === null) console.log(`${kind.name}: not installed, so not tested`);
		else faults += await test(version, await start(kind, BUILD));
	}
	if (faults > 0) process.exitCode = 1;
}
