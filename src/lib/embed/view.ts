/** What a frame on another site shows: plain JSON, a fraction of the page that it stands for. */
import type { DateView } from '$lib/domain/views';

/** The first words of an article that speak of a stop. */
export interface FrameQuote {
	/** To the letter. */
	readonly words: string;
	readonly lang: string;
	readonly publisher: string;
	/** "Announces this stop" */
	readonly label: string;
}

export interface FrameStop {
	readonly id: string;
	readonly key: string;
	/** Site path of its frame. */
	readonly path: string;
	/** Site path of its full page. */
	readonly page: string;
	readonly number: number | null;
	readonly place: string;
	readonly nameAr?: string;
	readonly country: string;
	readonly date: DateView;
	/** Names of those whom he met. */
	readonly met: readonly string[];
	readonly quote?: FrameQuote;
}

export interface FrameTrip {
	readonly key: string;
	readonly path: string;
	readonly page: string;
	readonly title: string;
	readonly date: DateView;
	readonly traveler: string;
	/** Stops counted, without transits. */
	readonly stops: number;
	readonly countries: readonly string[];
	/** In the order of travel. */
	readonly stopViews: readonly FrameStop[];
}

/** A line of the list of trips. */
export interface FrameTripRef {
	readonly key: string;
	readonly path: string;
	readonly title: string;
	readonly date: string;
	readonly stops: number;
}
