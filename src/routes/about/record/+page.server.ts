import { getAtlas } from '$lib/server/atlas';
import { reconciliation } from '$lib/server/views/record';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ record: reconciliation(getAtlas()) });
