import type { Scene } from '$lib/domain/scene';
import type { StopView, TravelerView, TripView, YearView } from '$lib/domain/views';

declare global {
	namespace App {
		/** What the root layout reads of a page's data, whichever page it is. */
		interface PageData {
			/** What the map shows; absent on an error page. */
			scene?: Scene;
			/** Key of the current stop, from the address. */
			current?: string | null;
			traveler?: TravelerView;
			trip?: TripView;
			stop?: StopView;
			previous?: StopView | null;
			next?: StopView | null;
			years?: readonly YearView[];
		}
	}
}

export {};
