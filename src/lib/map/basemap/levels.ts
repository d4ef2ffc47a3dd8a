/**
 * The levels of detail of the basemap, coarse to fine. Each is a grid of square chunks, one file
 * each: `<id>/<x>-<y>.json`.
 */

export interface Level {
	readonly id: string;
	/** The resolution of Natural Earth that it is made from. */
	readonly source: '110m' | '50m' | '10m';
	/** 2^chunkZoom chunks go along each side of the world. */
	readonly chunkZoom: number;
	/** Units along the side of a chunk. */
	readonly extent: number;
	/** The last zoom of the map that it is meant for; about one unit is then one pixel. */
	readonly upTo: number;
}

export const LEVELS: readonly [Level, ...Level[]] = [
	{ id: 'world', source: '110m', chunkZoom: 0, extent: 2048, upTo: 3 },
	{ id: 'wide', source: '50m', chunkZoom: 3, extent: 1024, upTo: 4.75 },
	{ id: 'near', source: '50m', chunkZoom: 4, extent: 2048, upTo: 6.5 },
	{ id: 'fine', source: '10m', chunkZoom: 5, extent: 4096, upTo: 10 }
];

/** How far a chunk's shapes reach over its sides, so that neighbours leave no gap; in its sides. */
export const OVERLAP = 1 / 256;

/** The level for a zoom of the map. */
export function levelFor(zoom: number): Level {
	return LEVELS.find((level) => zoom <= level.upTo) ?? LEVELS[LEVELS.length - 1] ?? LEVELS[0];
}
