import { earthAt, type Earth } from '../../../src/lib/map/basemap/earth';

/** Zooms, counted in px of the picture, up to which 110m and 50m data are fine enough. */
const COARSE_TO = 2.5;
const MIDDLE_TO = 6.2;

/** The land of the world, as fine as a zoom needs. */
export function worldFor(zoom: number): Earth {
	return earthAt(zoom <= COARSE_TO ? '110m' : zoom <= MIDDLE_TO ? '50m' : '10m');
}
