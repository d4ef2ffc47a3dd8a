import type { Scene } from '$lib/domain/scene';

declare global {
	namespace App {
		interface PageData {
			/** What the map shows; absent on an error page. */
			scene?: Scene;
			/** Key of the current stop, from the address. */
			current?: string | null;
		}
	}
}

export {};
