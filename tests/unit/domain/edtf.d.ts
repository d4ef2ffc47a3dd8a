/** What the tests use of the edtf package, which has no types of its own. */
declare module 'edtf' {
	interface Bitmask {
		readonly value: number;
	}

	interface ExtDate {
		/** First and last instant, in ms since 1970 (UTC). */
		readonly min: number;
		readonly max: number;
		readonly uncertain: Bitmask;
		readonly approximate: Bitmask;
	}

	/** @throws {Error} when the text is no EDTF */
	export default function edtf(text: string): ExtDate;
}
