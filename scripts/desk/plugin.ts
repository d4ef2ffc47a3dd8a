/**
 * The editor's desk at `/desk/` of the dev server. It is no route of the site: a build knows nothing
 * of it, for the plugin takes part in `vite dev` alone, and loads what it needs when it is asked.
 */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin, ViteDevServer } from 'vite';
import { DESK_PATH } from '../../src/desk/protocol.ts';
import { contentFolder } from '../../src/lib/server/content/folder.ts';
import { DESK_HEADERS, deskDocument } from './document.ts';
import { orderRefusal, pageRefusal } from './guard.ts';
import type { Journal } from './journal';
import type * as Orders from './orders';
import { bodyOf } from './body.ts';

/** Of the dev server; it ends with it. */
interface Session {
	readonly server: ViteDevServer;
	readonly token: string;
	readonly journal: Journal;
}

/** As src/lib/map/leaflet names them. */
const LATE = [
	'leaflet/src/dom/DomUtil.js',
	'leaflet/src/geometry/index.js',
	'leaflet/src/layer/Layer.js',
	'leaflet/src/map/Map.js',
	'leaflet/src/map/handler/Map.BoxZoom.js',
	'leaflet/src/map/handler/Map.DoubleClickZoom.js',
	'leaflet/src/map/handler/Map.Drag.js',
	'leaflet/src/map/handler/Map.ScrollWheelZoom.js',
	'leaflet/src/map/handler/Map.TouchZoom.js'
] as const;

export function desk(): Plugin {
	return {
		name: 'editors-desk',
		apply: 'serve',
		// What comes with the map, which is loaded last: found then, it would load the page anew.
		config: () => ({ optimizeDeps: { entries: ['src/desk/main.ts'], include: [...LATE] } }),
		configureServer(server) {
			const session = { server, token: randomBytes(32).toString('hex'), journal: [] };
			server.middlewares.use((request, response, next) => {
				const { pathname } = new URL(request.url ?? '/', 'http://localhost');
				if (pathname === DESK_PATH.slice(0, -1)) redirect(response);
				else if (pathname === DESK_PATH) void page(request, response, session).catch(next);
				else if (pathname.startsWith(DESK_PATH))
					void order(pathname.slice(DESK_PATH.length), request, response, session).catch(next);
				else next();
			});
		}
	};
}

function redirect(response: ServerResponse): void {
	response.writeHead(308, { location: DESK_PATH }).end();
}

async function page(
	request: IncomingMessage,
	response: ServerResponse,
	{ server, token }: Session
): Promise<void> {
	// Vite lets other servers of this machine read; the token is not for them.
	response.removeHeader('access-control-allow-origin');
	const refusal = pageRefusal(asked(request));
	if (refusal !== null) {
		response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(refusal);
		return;
	}
	const html = await server.transformIndexHtml(DESK_PATH, deskDocument(token));
	response.writeHead(200, DESK_HEADERS).end(request.method === 'HEAD' ? undefined : html);
}

async function order(
	name: string,
	request: IncomingMessage,
	response: ServerResponse,
	{ server, token, journal }: Session
): Promise<void> {
	response.removeHeader('access-control-allow-origin');
	const refusal = orderRefusal(asked(request), token);
	if (refusal !== null) {
		answer(response, 403, { refused: refusal });
		return;
	}
	const sent = await bodyOf(request);
	if (sent === undefined) {
		answer(response, 400, { refused: 'the page sent too much, or no JSON' });
		return;
	}
	const { obeyed } = (await server.ssrLoadModule('/scripts/desk/orders.ts')) as typeof Orders;
	const done = obeyed(name, sent, { dir: contentFolder(server.config.root), journal });
	// A refusal with words for the editor is an answer as well.
	answer(response, 200, done);
}

function asked({ method = 'GET', headers, socket }: IncomingMessage) {
	return { method, headers, from: socket.remoteAddress };
}

function answer(response: ServerResponse, status: number, content: unknown): void {
	response
		.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
		.end(JSON.stringify(content));
}
