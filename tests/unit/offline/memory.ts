/** A cache storage in memory, as far as the site uses one. */

type Entries = Map<string, Response>;

const urlOf = (request: RequestInfo | URL): string =>
	typeof request === 'string' ? request : request instanceof URL ? request.href : request.url;

const bare = (url: string): string => url.replace(/\?.*$/, '');

export class MemoryStorage implements CacheStorage {
	readonly #caches = new Map<string, Entries>();

	/** Throws on every use, or only where something is to be put. */
	constructor(private readonly refuses: 'all' | 'puts' | 'nothing' = 'nothing') {}

	#refuse(): void {
		if (this.refuses === 'all') throw new DOMException('Denied', 'SecurityError');
	}

	async open(name: string): Promise<Cache> {
		this.#refuse();
		const entries: Entries = this.#caches.get(name) ?? new Map();
		this.#caches.set(name, entries);
		const none = (): Promise<never> => Promise.reject(new Error('not used'));
		return {
			match: async (request) => entries.get(bare(urlOf(request)))?.clone(),
			put: async (request, response) => {
				if (this.refuses === 'puts') throw new DOMException('Full', 'QuotaExceededError');
				entries.set(bare(urlOf(request)), response);
			},
			delete: async (request) => entries.delete(urlOf(request)),
			keys: async () => [...entries.keys()].map((url) => new Request(url)),
			add: none,
			addAll: none,
			matchAll: none
		};
	}

	async has(name: string): Promise<boolean> {
		this.#refuse();
		return this.#caches.has(name);
	}

	async keys(): Promise<string[]> {
		this.#refuse();
		return [...this.#caches.keys()];
	}

	async delete(name: string): Promise<boolean> {
		return this.#caches.delete(name);
	}

	async match(request: RequestInfo | URL, options?: MultiCacheQueryOptions) {
		this.#refuse();
		return this.#caches
			.get(options?.cacheName ?? '')
			?.get(bare(urlOf(request)))
			?.clone();
	}
}
