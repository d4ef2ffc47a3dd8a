import type { StillLand } from './basemap/still';
import type { Format } from './camera/nominal';

/** What the prerendered picture of a map is made of. */
export interface StillPicture extends StillLand {
	/** The routes as markup, for each format. */
	readonly routes: Readonly<Record<Format, string>>;
}
