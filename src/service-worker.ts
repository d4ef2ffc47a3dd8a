import { answerTo } from './lib/offline/answer';
import { kindOf } from './lib/offline/asked';
import type { WorkerScope } from './lib/offline/scope';

// The types of the project are a page's; `scope.ts` has what a worker has besides.
const worker = globalThis as unknown as WorkerScope;

/** Milliseconds. A connection that is slower than this is worse than a copy. */
const PATIENCE = 4000;

const site = new URL('./', worker.location.href).href;

// It keeps nothing of its own and belongs to no build: a new one can take over at any moment
// without an open page noticing.
worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
	const kind = kindOf(event.request, site);
	if (!kind) return;
	const means = {
		site,
		storage: worker.caches,
		fetch: (request: Request) => fetch(request),
		patience: PATIENCE,
		later: (work: Promise<unknown>) => event.waitUntil(work)
	};
	event.respondWith(answerTo(means, event.request, kind));
});
