/**
 * Gives the fallback page words of its own for readers without scripts: SvelteKit's 404.html is
 * an empty shell until its script runs.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';

const FILE = 'build/404.html';
const MARK = '<body';

const base = process.env.BASE_PATH ?? '';
const style = 'main{max-width:36rem;margin:4rem auto;padding:0 1rem;font-family:serif}';
const hash = createHash('sha256').update(style).digest('base64');
const words = `<noscript><main>
<h1>There is no page at this address</h1>
<p>It may be misspelt, or the page has moved. <a href="${base}/">All trips</a> lists every trip and
from there every stop; <a href="${base}/articles/">Articles</a> lists the articles.</p>
</main></noscript>`;

const html = await readFile(FILE, 'utf8');
const body = html.indexOf('>', html.indexOf(MARK)) + 1;
if (!html.includes(MARK) || body === 0) {
	throw new Error(`${FILE} has no ${MARK}; run "vite build" first`);
}
const POLICY = "style-src 'self'";
if (!html.includes(POLICY)) throw new Error(`${FILE} has no ${POLICY}`);
await writeFile(
	FILE,
	`${html.slice(0, body)}\n${words}${html.slice(body)}`
		.replace(
			'<meta charset="utf-8" />',
			'<meta charset="utf-8" />\n\t\t<title>No such page · Shuttle</title>'
		)
		.replace(POLICY, `${POLICY} 'sha256-${hash}'`)
		.replace('</head>', `<noscript><style>${style}</style></noscript>\n\t</head>`)
);
