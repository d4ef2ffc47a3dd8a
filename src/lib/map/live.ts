/** What the map needs to be moved, in one piece: Leaflet is large, as the names of the world are. */
import { mountMap } from './leaflet/mount';
import { namesFor } from './names';

export const live = { mountMap, namesFor } as const;
