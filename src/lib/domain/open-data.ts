/** What the page of the open data shows, as plain JSON. */

export interface DataFormatView {
	/** Of the files' names, without the first dot. */
	readonly extension: string;
	readonly name: string;
	/** Of the traveler's file, uncompressed. */
	readonly bytes: number;
	/** Whether it holds facts, words of publishers, or both. */
	readonly holds: 'facts' | 'excerpts' | 'both';
}

export interface DataTripView {
	readonly key: string;
	readonly title: string;
	/** "12–18 Oct" */
	readonly date: string;
}

export interface DataFieldView {
	readonly name: string;
	readonly about: string;
}

export interface DataTravelerView {
	readonly id: string;
	readonly name: string;
	readonly formats: readonly DataFormatView[];
	/** Newest first. */
	readonly years: readonly { readonly year: number; readonly trips: readonly DataTripView[] }[];
}

export interface OpenDataView {
	/** The last one in office first. */
	readonly travelers: readonly DataTravelerView[];
	/** Of a waypoint. */
	readonly fields: readonly DataFieldView[];
	/** Of the whole atlas as JSON, uncompressed. */
	readonly atlasBytes: number;
}
