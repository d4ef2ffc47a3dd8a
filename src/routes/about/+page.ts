import { printed } from '../printed';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch }) => ({
	...data,
	part: await printed('about', () => import('$lib/ui/AboutText.svelte'), fetch)
});
