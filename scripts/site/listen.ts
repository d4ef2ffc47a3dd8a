import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How many ports after the wanted one are tried. */
const TRIES = 20;

/** Why no port could be opened, in words for the person who starts the server. */
export class ListenError extends Error {
	override readonly name = 'ListenError';
}

/**
 * Opens a server on the wanted port, or on the next free one after it.
 * @param port 0 to 65535; 0 lets the system choose
 * @returns the port it listens on
 * @throws {ListenError} when the host is not this machine's, a port is not allowed or none is free
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
	const last = Math.min(port + TRIES - 1, 65_535);
	for (let candidate = port; candidate <= last; candidate += 1) {
		if (await opened(server, host, candidate)) return (server.address() as AddressInfo).port;
	}
	throw new ListenError(
		`The ports ${port} to ${last} are all taken. Choose another one, for example: PORT=8080 npm start`
	);
}

function opened(server: Server, host: string, port: number): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const failed = (error: NodeJS.ErrnoException): void => {
			server.off('listening', succeeded);
			if (error.code === 'EADDRINUSE') resolve(false);
			else reject(new ListenError(explain(error, host, port)));
		};
		const succeeded = (): void => {
			server.off('error', failed);
			resolve(true);
		};
		server.once('error', failed);
		server.once('listening', succeeded);
		server.listen(port, host);
	});
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
	if (error.code === 'EACCES') {
		return `Port ${port} needs more rights than you have. Choose one above 1023, for example: PORT=8080 npm start`;
	}
	if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
		return `"${host}" is no address of this machine. Use HOST=127.0.0.1 for this machine alone or HOST=0.0.0.0 for the network.`;
	}
	return `Could not listen on ${host}:${port}: ${error.message}`;
}

/**
 * Reads a port as a person writes it.
 * @throws {ListenError} when it is no whole number from 0 to 65535
 */
export function parsePort(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65_535) {
		throw new ListenError(`PORT is "${text}"; write a whole number from 0 to 65535, such as 4173`);
	}
	return port;
}
