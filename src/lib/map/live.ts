/** What the map needs to be moved, in one piece: Leaflet is large, as the names of the world are. */
import { watchTheme } from './basemap/palette';
import type { Anchor } from './camera/placement';
import { mountMap } from './leaflet/mount';
import { Sheet } from './leaflet/sheet';
import { namesFor } from './names';

/** What the basemap is drawn with, for others that draw: they bring neither of their own. */
const studio = {
	newSheet: (view: Anchor, ratio: number): Sheet => new Sheet(view, ratio),
	watchTheme
};
export type Studio = typeof studio;

export const live = { mountMap, namesFor, studio } as const;
