import { json } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { searchDocuments } from '$lib/server/views/search';

export const prerender = true;

/** What the search worker reads when a reader first searches. */
export const GET = () => json(searchDocuments(getAtlas()));
