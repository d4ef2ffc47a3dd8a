import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli, gzip } from './compress';
import { filesBelow } from './files';
import { headersFor, LASTING } from './headers';
import { resolveRequest, type Answer } from './resolve';
import { isText, mediaType } from './types';

interface Payload {
	readonly body: Buffer;
	readonly etag: string;
	readonly encoding?: 'br' | 'gzip';
}

/**
 * A small file server for a built site: folders end in a slash, an unknown address gets
 * `404.html` with status 404, text goes compressed (the `.br` or `.gz` beside a file where there
 * is one). The list of files is taken once: rebuild, then start again.
 * @param root folder of the build
 * @param base where the site lies on this host, with a slash at both ends
 * @param late asked for a file that is not there, by its path below the root; it may put the file
 * there and say so
 * @throws when the folder does not exist
 */
export function siteServer(
	root: string,
	base = '/',
	late: (path: string) => Promise<boolean> = () => Promise.resolve(false)
): Server {
	const files = new Set(filesBelow(root));
	const payloads = new Map<string, Payload>();

	function load(path: string, accepts: string): Payload {
		const encoding = encodingOf(path, accepts, files);
		const key = `${encoding ?? ''}:${path}`;
		const known = payloads.get(key);
		if (known) return known;
		const payload = read(root, path, encoding, files);
		payloads.set(key, payload);
		return payload;
	}

	async function answerTo(pathname: string): Promise<Answer> {
		const answer = resolveRequest(files, base, pathname);
		if (answer.kind !== 'missing' || !pathname.startsWith(base)) return answer;
		const path = pathname.slice(base.length);
		if (!(await late(path))) return answer;
		files.add(path);
		return { kind: 'file', path };
	}

	async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		const answer = await answerTo(pathname);
		if (answer.kind === 'redirect') {
			response.writeHead(301, { Location: answer.to + search }).end();
			return;
		}
		const accepts = String(request.headers['accept-encoding'] ?? '');
		if (answer.kind === 'file') {
			send(request, response, 200, answer.path, load(answer.path, accepts));
		} else if (files.has('404.html')) {
			send(request, response, 404, '404.html', load('404.html', accepts));
		} else {
			response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
		}
	}

	return createServer((request, response) => {
		respond(request, response).catch((error: unknown) => {
			console.error(error);
			response.writeHead(500, { 'Content-Type': 'text/plain' }).end('The server failed');
		});
	});
}

function encodingOf(
	path: string,
	accepts: string,
	files: ReadonlySet<string>
): Payload['encoding'] {
	if (/\bbr\b/.test(accepts) && (isText(path) || files.has(`${path}.br`))) return 'br';
	return /\bgzip\b/.test(accepts) && isText(path) ? 'gzip' : undefined;
}

function read(
	root: string,
	path: string,
	encoding: Payload['encoding'],
	files: ReadonlySet<string>
): Payload {
	const plain = (): Buffer => readFileSync(join(root, path));
	const body =
		encoding === 'br'
			? files.has(`${path}.br`)
				? readFileSync(join(root, `${path}.br`))
				: brotli(path, plain())
			: encoding === 'gzip'
				? files.has(`${path}.gz`)
					? readFileSync(join(root, `${path}.gz`))
					: gzip(plain())
				: plain();
	const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
	return { body, etag, ...(encoding ? { encoding } : {}) };
}

function send(
	request: IncomingMessage,
	response: ServerResponse,
	status: number,
	path: string,
	payload: Payload
): void {
	const own = Object.fromEntries(headersFor(path));
	const headers = {
		...own,
		'Content-Type': mediaType(path),
		'Content-Length': payload.body.length,
		// Named, so that Node does not add how long it waits.
		Connection: 'keep-alive',
		Vary: 'Accept-Encoding',
		// What never changes is never asked for again.
		...(own['Cache-Control'] === LASTING ? {} : { ETag: payload.etag }),
		...(payload.encoding ? { 'Content-Encoding': payload.encoding } : {})
	};
	if (status === 200 && request.headers['if-none-match'] === payload.etag) {
		response.writeHead(304, { ETag: payload.etag, Vary: headers.Vary }).end();
		return;
	}
	response.writeHead(status, headers);
	// Node leaves the body out for HEAD.
	response.end(payload.body);
}
