/** What of a service worker's scope is used here; the types of pages do not have it. */

interface LastingEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

interface Events {
	readonly install: LastingEvent;
	readonly activate: LastingEvent;
	readonly fetch: LastingEvent & {
		readonly request: Request;
		respondWith(answer: Promise<Response>): void;
	};
}

export interface WorkerScope {
	readonly location: { readonly href: string };
	readonly caches: CacheStorage;
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener<Name extends keyof Events>(
		name: Name,
		listener: (event: Events[Name]) => void
	): void;
}
