/** Who may ask the desk: its own page, on this machine. */
import type { IncomingHttpHeaders } from 'node:http';
import { TOKEN_HEADER } from '../../src/desk/protocol.ts';

export interface Asked {
	readonly method: string;
	readonly headers: IncomingHttpHeaders;
	/** Address that the request comes from. */
	readonly from: string | undefined;
}

/** A name that another site's page cannot be given by a turn of its DNS. */
const HERE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** Why the page itself is not given, in words; `null` when it is. */
export function pageRefusal({ method, headers, from }: Asked): string | null {
	const away = awayRefusal(headers, from);
	if (away !== null) return away;
	if (method !== 'GET' && method !== 'HEAD') return 'the desk is read with GET';
	// Browsers say who asks: a script of another page, or somebody who opens the address.
	const site = headers['sec-fetch-site'] ?? 'none';
	const opened = headers['sec-fetch-mode'] === 'navigate' || site === 'none';
	if (site !== 'same-origin' && !opened) return 'only the desk reads the desk';
	return null;
}

/**
 * Why an order is refused, in words; `null` when it is not. A page of another site can send a
 * request here, but neither from this origin, nor with the token, which it cannot read.
 */
export function orderRefusal(asked: Asked, token: string): string | null {
	const { method, headers, from } = asked;
	const away = awayRefusal(headers, from);
	if (away !== null) return away;
	if (method !== 'POST') return 'the desk takes orders with POST';
	const origin = `http://${headers.host ?? ''}`;
	if (headers.origin !== origin && headers.origin !== origin.replace('http:', 'https:'))
		return 'the order comes from another page';
	if (headers['sec-fetch-site'] !== undefined && headers['sec-fetch-site'] !== 'same-origin')
		return 'the order comes from another page';
	if (headers['content-type']?.split(';')[0] !== 'application/json') return 'an order is JSON';
	if (headers[TOKEN_HEADER] !== token)
		return 'the dev server has been started anew; reload the page, its work is kept';
	return null;
}

function awayRefusal({ host }: IncomingHttpHeaders, from: string | undefined): string | null {
	return HERE.test(host ?? '') && LOOPBACK.test(from ?? '')
		? null
		: 'the desk answers on this machine alone; open it as http://localhost';
}
