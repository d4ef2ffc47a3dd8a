/** `npm start`: builds the site where it is not fresh, serves it and prints the address. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { cardsOnRequest } from './cards/on-request';
import { BUILD } from './root';
import { build, BuildError, isFresh, originOr } from './site/build';
import { listen, ListenError, parsePort } from './site/listen';
import { siteServer } from './site/server';

const DEFAULT_PORT = 4173;

const HELP = `npm start [-- options]

Builds Shuttle into build/ if something has changed since the last build, then serves it.

Options
  --rebuild   build even if nothing has changed
  --help      show this

Environment
  PORT        port to listen on (${DEFAULT_PORT}); the next free one is taken if it is in use
  HOST        address to listen on (127.0.0.1, this machine alone); 0.0.0.0 for the network
  ORIGIN      where the pages say that they lie, such as https://example.org (the address served at)
  BASE_PATH   sub-path that the site is built for and served at, such as /shuttle (none)
`;

interface Wishes {
	readonly help: boolean;
	readonly rebuild: boolean;
}

/** @throws when an option is not known */
function readWishes(args: readonly string[]): Wishes {
	const { values } = parseArgs({
		args: [...args],
		options: {
			help: { type: 'boolean', short: 'h', default: false },
			rebuild: { type: 'boolean', default: false }
		}
	});
	return { help: values.help, rebuild: values.rebuild };
}

async function start(rebuild: boolean): Promise<void> {
	const basePath = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');
	const host = process.env['HOST'] || '127.0.0.1';
	const wanted = parsePort(process.env['PORT'] || String(DEFAULT_PORT));

	const shown = host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host;
	const address = (port: number): string => `http://${shown}:${port}${basePath}`;
	// A port that the system will choose cannot stand in the pages yet.
	const origin = originOr(address(wanted || DEFAULT_PORT));

	if (rebuild || !isFresh(basePath, origin)) await build(basePath, origin);
	else console.log('Nothing has changed since the last build.');

	const server = siteServer(BUILD, `${basePath}/`, cardsOnRequest(BUILD));
	const port = await listen(server, host, wanted);
	if (port !== wanted && wanted !== 0) console.log(`Port ${wanted} is taken, so this is ${port}.`);
	console.log(`\nShuttle is at ${address(port)}/\nStop it with Ctrl+C.`);

	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			server.close();
			server.closeAllConnections();
		});
	}
}

try {
	const wishes = readWishes(process.argv.slice(2));
	if (wishes.help) console.log(HELP);
	else await start(wishes.rebuild);
} catch (error) {
	const expected = error instanceof BuildError || error instanceof ListenError;
	const isUsage = error instanceof TypeError && 'code' in error;
	console.error(expected || isUsage ? error.message : error);
	if (isUsage) console.error('\n' + HELP);
	process.exitCode = 1;
}
