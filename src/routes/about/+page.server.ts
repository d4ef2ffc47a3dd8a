import { getAtlas } from '$lib/server/atlas';
import { placesScene } from '$lib/server/views/scene';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ scene: placesScene(getAtlas().trips) });
