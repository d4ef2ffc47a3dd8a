/** The names of the basemap for a plot. Their lists are long: this comes with the movable map. */
import { basemapLabels, type BasemapLabel } from './basemap/labels/place';
import { fittings } from './fittings';
import { obstaclesOf } from './plot/obstacles';
import type { AtlasPlot } from './plot/atlas';
import type { TripPlot } from './plot/trip';
import type { View } from './plot/view';

export function namesFor(plot: TripPlot | AtlasPlot, view: View): BasemapLabel[] {
	const obstacles = [...obstaclesOf(plot), ...fittings(view)];
	return basemapLabels(view, obstacles, new Set(plot.labels.map(({ text }) => text)));
}

export type NamesFor = typeof namesFor;
