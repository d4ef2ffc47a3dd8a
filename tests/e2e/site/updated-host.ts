/**
 * A host on which a newer version takes the place of the one that readers have open: the same pages,
 * made of pieces with other names, while the pieces of before are gone.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { BUILD } from '../../../scripts/root';
import { listen } from '../../../scripts/site/listen';

const PIECES = '_app/immutable/';
const BOOT = 'offline/boot.';
const RENAMED: readonly (readonly [older: string, newer: string])[] = [
	[PIECES, `${PIECES}newer/`],
	[BOOT, `${BOOT}newer.`]
];
const NEWER = 'newer';

export interface UpdatedHost {
	readonly url: string;
	/**
	 * From now on the newer version is served.
	 * @param gone the site path of a stop that it no longer has
	 */
	update(gone?: string): void;
	stop(): void;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** A page's policy allows its own scripts and styles by their hashes. */
function allowed(before: string, after: string): string {
	const hashes = (html: string): string[] =>
		[...html.matchAll(/<(script|style)>([^]*?)<\/\1>/g)].map(([, , text = '']) => sha256(text));
	const renewed = hashes(after);
	return hashes(before).reduce(
		(html, hash, index) => html.replace(hash, renewed[index] ?? hash),
		after
	);
}

/** The trip without a stop. */
function without(trip: string, stop: string): string {
	const { stopRefs, stopViews, ...rest } = JSON.parse(trip) as {
		readonly stopRefs: readonly { readonly id: string }[];
		readonly stopViews: readonly { readonly id: string }[];
	};
	const left = <Item extends { readonly id: string }>(list: readonly Item[]): Item[] =>
		list.filter(({ id }) => id !== stop);
	return JSON.stringify({ ...rest, stopRefs: left(stopRefs), stopViews: left(stopViews) });
}

/** @param origin where the build is served as it is, with a slash at the end */
export async function updatedHost(origin: string): Promise<UpdatedHost> {
	const { version } = JSON.parse(readFileSync(join(BUILD, '_app/version.json'), 'utf8')) as {
		readonly version: string;
	};
	let updated = false;
	let gone: string | null = null;

	function renewed(path: string, text: string): string {
		const named = RENAMED.reduce((all, [older, newer]) => all.replaceAll(older, newer), text);
		const told = allowed(text, named.replaceAll(version, NEWER));
		const [, trip, stop] = /^(.+\/)([^/]+)\/$/.exec(gone ?? '') ?? [];
		return stop && path === `${trip}view.json` ? without(told, stop) : told;
	}

	/** Where the build has what is asked for; `null` where it is gone. */
	function olderPath(path: string): string | null {
		if (gone && path.startsWith(gone)) return null;
		for (const [older, newer] of RENAMED) {
			if (path.startsWith(newer)) return path.replace(newer, older);
			if (path.startsWith(older)) return null;
		}
		return path;
	}

	const server: Server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', origin).pathname.slice(1);
		const found = updated ? olderPath(path) : path;
		const asked = fetch(new URL(found ?? '404.html', origin), { redirect: 'manual' });
		asked
			.then(async (answer) => {
				const type = answer.headers.get('Content-Type') ?? '';
				const bytes = Buffer.from(await answer.arrayBuffer());
				const text = /html|javascript|json|plain/.test(type);
				response.writeHead(found === null ? 404 : answer.status, {
					'Content-Type': type,
					'Cache-Control': answer.headers.get('Cache-Control') ?? 'no-cache'
				});
				response.end(updated && text ? renewed(path, bytes.toString()) : bytes);
			})
			.catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
	});
	const host = '127.0.0.1';
	const port = await listen(server, host, 0);
	return {
		url: `http://${host}:${port}/`,
		update: (path) => {
			updated = true;
			gone = path ?? null;
		},
		stop: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}
