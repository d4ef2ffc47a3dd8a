import type { Anchor } from './camera/placement';

/** Where the land of a prerendered picture lies. */
export interface StillFrame {
	/** The view of a wide window; the land is drawn for it. */
	readonly home: Anchor;
	/** It is the whole world, which may stand beside itself. */
	readonly whole: boolean;
}

/**
 * The prerendered picture of a map. Its markup is the server's: scripts that start have none, and
 * leave what stands in the page as it is.
 */
export interface StillPicture {
	readonly frame: StillFrame;
	/** The land, for the pictures to use. */
	readonly world: string;
	/** The pictures, one for each format. */
	readonly pictures: string;
}
