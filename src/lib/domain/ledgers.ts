/**
 * What the ledger pages show: every stay at a place, in a country, every meeting with a person,
 * and the reconciliation with the official record. Plain JSON.
 */
import type { CallView, DateView, ExcerptView } from './views';

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
	/** In a place's ledger: the names of those met. */
	readonly met?: string;
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
	/** Trips that begin or end here, which is no stop. */
	readonly ends: number;
	/** Of the place, and of the stops here, each saying of which. */
	readonly excerpts: readonly ExcerptView[];
}

export interface CountryView {
	readonly code: string;
	readonly name: string;
	readonly region: string;
	readonly places: readonly LedgerLink[];
	readonly stays: readonly StayView[];
	readonly total: number;
	/** Trips that begin or end here, which is no stop. */
	readonly ends: number;
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
	/** Unique in the atlas; the fragment of its address. */
	readonly id: string;
	/** As authored: "NATO foreign ministers meeting". */
	readonly name: string;
	/** The letter under which the index lists it. */
	readonly group: string;
	readonly stays: readonly StayView[];
}

/** An occasion as the index of all shows it: no more of its stops than their links need. */
export interface OccasionRow extends Pick<OccasionView, 'id' | 'name' | 'group'> {
	readonly stays: readonly {
		readonly path: string;
		readonly place: string;
		/** "13 October 2023" */
		readonly date: string;
	}[];
}

/**
 * How the atlas stands to a row of the official record: it agrees; it takes the dates over but
 * doubts one; it differs in a date or the place; it splits the row into several stops; it takes
 * several rows for one stay. Their rules stand in `./verdict-rules`.
 */
export type Verdict = 'agrees' | 'doubts' | 'corrects' | 'splits' | 'merges';

/** A stop beside a row of the record. */
export interface ReconciledStop {
	readonly path: string;
	readonly place: string;
	readonly dates: string;
	/** "Stop 3 of 13", "Transit" */
	readonly which: string;
	readonly uncertain: boolean;
}

export interface ReconciledRow {
	readonly id: string;
	/** As recorded, in words. */
	readonly dates: string;
	/** As recorded: "Korea, South". */
	readonly country: string;
	/** As recorded; empty where the record names none. */
	readonly locality: string;
	readonly verdict: Verdict;
	/** In which the row begins. */
	readonly year: number;
	/** The stops' countries, as the atlas names them. */
	readonly lands: readonly string[];
	readonly stops: readonly ReconciledStop[];
	/** Computed: "Arrival 6 May 2021, recorded 5 May 2021". */
	readonly differences: readonly string[];
	/** Why, in the words of the stops. */
	readonly why: readonly string[];
}

/** A stop that the record lacks. */
export interface AddedStop extends ReconciledStop {
	/** Unique on the page of the record; the fragment of its address there. */
	readonly id: string;
	readonly land: string;
	readonly year: number;
	readonly why?: string;
}

export interface Reconciliation {
	/** In the order of the record: by date. */
	readonly rows: readonly ReconciledRow[];
	/** In the order of travel. */
	readonly added: readonly AddedStop[];
}

/** The reconciliation without its words: what its filter needs. */
export interface RecordOutline {
	readonly rows: readonly Pick<ReconciledRow, 'id' | 'verdict' | 'year' | 'lands'>[];
	readonly added: readonly Pick<AddedStop, 'id' | 'land' | 'year'>[];
}
