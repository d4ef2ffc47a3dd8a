import { plotAtlas, type AtlasPlot } from './atlas';
import { plotTrip, type TripPlot } from './trip';
import type { Scene } from '../../domain/scene';
import type { View } from './view';

/**
 * The routes of a scene, with nothing lit, as a picture has them.
 * @param current key of the current stop
 */
export function plotScene(scene: Scene, view: View, current: string | null): TripPlot | AtlasPlot {
	return scene.kind === 'trip' ? plotTrip(scene, view, current) : plotAtlas(scene, view, []);
}
