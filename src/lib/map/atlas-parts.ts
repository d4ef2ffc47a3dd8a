/** What lays out many trips at once, and answers a pointer on them. A page of one trip does without. */
import { plotAtlas } from './plot/atlas';
import { MANY } from './plot/atlas-ways';
import { routePointer } from './route-pointer';

export const atlasParts = { MANY, plotAtlas, routePointer } as const;

export type AtlasParts = typeof atlasParts;
