/** The HTML page that the desk is mounted in, and the headers that it comes with. */
import { TOKEN_META } from '../../src/desk/protocol.ts';

/** @param token hexadecimal */
export function deskDocument(token: string): string {
	return `<!doctype html>
<html lang="en" dir="ltr">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<meta name="${TOKEN_META}" content="${token}" />
		<title>The editor’s desk</title>
		<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
		<script src="/src/theme.js"></script>
		<script type="module" src="/src/desk/main.ts"></script>
	</head>
	<body></body>
</html>
`;
}

/** No other origin, no frame; Vite puts styles into the page and speaks over a socket. */
export const DESK_HEADERS: Readonly<Record<string, string>> = {
	'content-type': 'text/html; charset=utf-8',
	'cache-control': 'no-store',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'content-security-policy': [
		"default-src 'self'",
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		"connect-src 'self' ws: wss:",
		"worker-src 'self' blob:",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'"
	].join('; ')
};
