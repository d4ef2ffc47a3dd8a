import { printed } from '../printed';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch }) => ({
	...data,
	part: await printed('places', () => import('./Body.svelte'), fetch)
});
