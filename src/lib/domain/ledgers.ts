/**
 * What the ledger pages show: every stay at a place, in a country, every meeting with a person,
 * and the reconciliation with the official record. Plain JSON.
 */
import type { CallView, DateView } from './views';

/** A stop as a row of a ledger. */
export interface StayView {
	/** Site path of the stop. */
	readonly path: string;
	readonly place: string;
	readonly country: string;
	readonly date: DateView;
	/** "Stop 3 of 13", "Transit" */
	readonly which: string;
	readonly trip: { readonly title: string; readonly path: string };
	/** Of the stops counted in this ledger, from 1; null for a transit. */
	readonly ordinal: number | null;
	readonly excerpts: number;
	readonly uncertain: boolean;
	/** In a person's ledger: the role held then. */
	readonly role?: string;
}

export interface LedgerLink {
	readonly path: string;
	readonly name: string;
	/** Stops, meetings, or rows that it counts. */
	readonly count: number;
	/** A second line: a country, the roles held. */
	readonly detail?: string;
	/** In Arabic script. */
	readonly nameAr?: string;
	/** Under which the index lists it: a letter or a region. */
	readonly group: string;
}

export interface PlaceView {
	readonly id: string;
	readonly name: string;
	readonly nameAr?: string;
	readonly note?: string;
	readonly country: { readonly name: string; readonly path: string };
	readonly stays: readonly StayView[];
	readonly total: number;
}

export interface CountryView {
	readonly code: string;
	readonly name: string;
	readonly region: string;
	readonly places: readonly LedgerLink[];
	readonly stays: readonly StayView[];
	readonly total: number;
}

export interface PersonPageView {
	readonly id: string;
	readonly name: string;
	readonly nameAr?: string;
	readonly aliases: readonly string[];
	/** Met at these stops. */
	readonly meetings: readonly StayView[];
	/** Travelled with him to these stops. */
	readonly accompanied: readonly StayView[];
	readonly calls: readonly CallView[];
}

export interface OccasionView {
	/** As authored: "NATO foreign ministers meeting". */
	readonly name: string;
	readonly stays: readonly StayView[];
}

/**
 * How the atlas stands to a row of the official record: it agrees; it splits the row into several
 * stops; it takes several rows for one stay; it differs in dates or locality.
 */
export type Verdict = 'agrees' | 'splits' | 'merges' | 'corrects';

export interface ReconciledRow {
	readonly id: string;
	readonly dates: string;
	readonly country: string;
	readonly locality: string;
	readonly verdict: Verdict;
	readonly stops: readonly StayView[];
	/** Why, in the words of the stops. */
	readonly why: readonly string[];
}

export interface Reconciliation {
	readonly rows: readonly ReconciledRow[];
	/** Stops that the record lacks. */
	readonly added: readonly (StayView & { readonly why?: string })[];
}
