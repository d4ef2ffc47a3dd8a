import { getAtlas } from '$lib/server/atlas';
import { openDataView } from '$lib/server/views/open-data';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ files: openDataView(getAtlas()) });
