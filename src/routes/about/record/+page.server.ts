import { getAtlas } from '$lib/server/atlas';
import { recordOutline } from '$lib/server/views/record';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ outline: recordOutline(getAtlas()) });
