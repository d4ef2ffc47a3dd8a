/** What stands at an old address: a page that leads on and keeps what comes after the path. */
import { createHash } from 'node:crypto';
import { ENGLISH } from '../languages';
import type { SitePath } from '../urls';
import { escapeMarkup } from './escape';
import { canonical } from './head';
import { relative } from './relative';

/**
 * The HTML of an old address. Its script leads on with query and fragment and leaves no trace in
 * the history; without scripts the page itself leads on, and its link does where it may not.
 * @param origin the address of the first page, if it is known
 */
export function movedPage(from: SitePath, to: SitePath, origin?: string): string {
	const way = relative(from, to);
	const href = escapeMarkup(way);
	const script = `location.replace(${JSON.stringify(way)}+location.search+location.hash)`;
	const hash = createHash('sha256').update(script).digest('base64');
	return `<!doctype html>
<html lang="${ENGLISH.tag}" dir="${ENGLISH.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Moved · Shuttle</title>
${origin === undefined ? '' : `${canonical(origin, to)}\n`}<script>${script}</script>
<noscript><meta http-equiv="refresh" content="0;url=${href}"></noscript>
</head>
<body>
<p>This page has moved to <a href="${href}">its new address</a>.</p>
</body>
</html>
`;
}
