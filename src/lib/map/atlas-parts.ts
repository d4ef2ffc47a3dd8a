/** What lays out many trips at once, and answers a pointer on them. A page of one trip does without. */
import { plotAtlas } from './plot/atlas';
import { routePointer } from './route-pointer';
import Pictures from './ways/Pictures.svelte';

export const atlasParts = { Pictures, plotAtlas, routePointer } as const;

export type AtlasParts = typeof atlasParts;
