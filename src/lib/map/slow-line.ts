/**
 * What a browser tells of its line: the Network Information API, which TypeScript's types of the DOM
 * do not have yet.
 */
export interface Line {
	/** The reader has asked for less. */
	readonly saveData?: boolean;
	/** Round trip as found lately, in ms. How many bytes come in a second is mostly a guess. */
	readonly rtt?: number;
}

/** From here on that API calls a line "3g", which a slow 4G is as well. */
const SLOW_RTT = 270;

/** Whether bytes are dear. A browser that tells nothing has a good line. */
export function isSlow({ saveData = false, rtt = 0 }: Line): boolean {
	return saveData || rtt >= SLOW_RTT;
}

/** Whether they are for this reader. */
export function isSlowLine(): boolean {
	const { connection = {} } = navigator as { readonly connection?: Line };
	return isSlow(connection);
}
