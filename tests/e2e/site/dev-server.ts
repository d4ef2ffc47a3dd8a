/** Run by itself: the dev server that a test of the desk talks to. Prints its address. */
import { createServer } from 'vite';

const server = await createServer({
	// Neither the editor's own dev server is disturbed, nor the test by files that change meanwhile.
	cacheDir: 'node_modules/.cache/desk-test',
	server: { port: 0, hmr: false },
	logLevel: 'error'
});
await server.listen();
console.log(server.resolvedUrls?.local[0]);
