import { json } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { compareData } from '$lib/server/views/compare';

export const prerender = true;

/** What a comparison is made of, read when a reader makes one. */
export const GET = () => json(compareData(getAtlas()));
