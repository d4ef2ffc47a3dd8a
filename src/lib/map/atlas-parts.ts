/** What lays out many trips at once, and answers a pointer on them. A page of one trip does without. */
import { Pointing } from './pointing.svelte';
import { plotAtlas } from './plot/atlas';
import Pictures from './ways/Pictures.svelte';

export const atlasParts = { Pictures, plotAtlas, Pointing } as const;

export type AtlasParts = typeof atlasParts;
