/** What a preview card shows, as plain data: equal data, equal pictures. */
import type { QuoteRun } from '../../src/lib/domain/views';
import type { Scene } from '../../src/lib/domain/scene';
import type { SitePath } from '../../src/lib/urls';

export interface CardQuote {
	readonly runs: readonly QuoteRun[];
	/** "Al Jazeera, 13 October 2023"; empty where the card says so already. */
	readonly from: string;
}

/** A line of a list: "13 Oct 2023", and what it was. */
export interface CardRow {
	readonly label: string;
	readonly text: string;
}

/** What the map shows, and what stands out on it. */
export interface CardMap {
	readonly scene: Scene;
	/** Key of the stop that is lit on a trip. */
	readonly current: string | null;
	/** Ids of the places that are lit on an atlas; where there are some, they are framed. */
	readonly lit: readonly string[];
}

export interface Card {
	/** The page that it stands for. */
	readonly page: SitePath;
	/** Beside the site's name: "Antony Blinken, 2021–2025" */
	readonly brand: string;
	/** "Stop 3 of 13", "Country" */
	readonly kind: string;
	readonly title: string;
	/** The title in Arabic script. */
	readonly arabic?: string;
	/** What stands under the title: a date, an office, counts. */
	readonly lead: string;
	/** "First wartime shuttle: Israel, Jordan, the Gulf and Egypt" */
	readonly context?: string;
	readonly quote?: CardQuote;
	/** Where there is no quotation: a list; there is room for its first lines. */
	readonly rows?: readonly CardRow[];
	/** Where there is neither: a few words. */
	readonly note?: string;
	readonly map: CardMap;
}
