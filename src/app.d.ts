import type { Scene } from '$lib/domain/scene';
import type { StopRef, StopView, TravelerView, TripFrame, YearView } from '$lib/domain/views';

declare global {
	namespace App {
		/** What the root layout reads of a page's data, whichever page it is. */
		interface PageData {
			/** What the map shows; absent on an error page. */
			scene?: Scene;
			/** Key of the current stop, from the address. */
			current?: string | null;
			traveler?: TravelerView;
			/** Their names, where the atlas tells of several travelers. */
			whose?: string;
			trip?: TripFrame;
			stop?: StopView;
			previous?: StopRef | null;
			next?: StopRef | null;
			years?: readonly YearView[];
		}
	}
}

export {};
