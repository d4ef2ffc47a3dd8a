/** A trip as it would stand in its file. */

export type TripRecord = Readonly<Record<string, unknown>>;

export interface Draft {
	/** `traveler/trip` */
	readonly key: string;
	/** Keys and values of the content file. */
	readonly record: TripRecord;
}

/** What became of one thing in the file. */
export interface Line {
	readonly at: string;
	/** `taken` as it stands, `doubtful` where somebody must look, `left` out. */
	readonly fate: 'taken' | 'doubtful' | 'left';
	readonly words: string;
}

/** Drafts with what is to be said of each part of the file. */
export interface Drafted {
	readonly drafts: readonly Draft[];
	readonly lines: readonly Line[];
}
