/** Where the map's window stands, during a zoom animation as well. */
import { DomUtil } from './core';
import type { Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import type { Anchor } from '../camera/placement';
import type { Sheet } from './sheet';

/** World pixel of the map's top-left corner as it is. */
export function windowOf(map: LeafletMap): Anchor {
	const corner = map.getPixelBounds().min ?? map.getPixelOrigin();
	return { zoom: map.getZoom(), left: corner.x, top: corner.y };
}

/** World pixel of the map's top-left corner at the end of a zoom animation. */
export function windowAfter(map: LeafletMap, { center, zoom }: ZoomAnimEvent): Anchor {
	// As Leaflet rounds it: the origin of its layers, which lies where the pane is not panned.
	const panned = panOf(map);
	const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(panned).round();
	return { zoom, left: origin.x - panned.x, top: origin.y - panned.y };
}

/** How far the pane of all layers has been dragged from its origin, in CSS px. */
export function panOf(map: LeafletMap) {
	const pane = map.getPane('mapPane');
	if (!pane) throw new Error('The map has no pane; was it removed?');
	return DomUtil.getPosition(pane);
}

/** Puts a sheet of the basemap where the world is in a window, or in the map's own. */
export function putInPlace(map: LeafletMap, sheet: Sheet, screen = windowOf(map)): void {
	const { x, y, scale } = sheet.placeIn(screen);
	DomUtil.setTransform(sheet.element, panOf(map).multiplyBy(-1).add([x, y]), scale);
}
