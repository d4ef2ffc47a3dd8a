/**
 * The part of Leaflet that this map is made of: the map itself with its handlers, and the base of
 * layers. Its whole bundle also holds markers, popups and vector renderers, twice the weight.
 */
export { Layer } from 'leaflet/src/layer/Layer.js';
export { Map } from 'leaflet/src/map/index.js';
export { Point } from 'leaflet/src/geometry/index.js';
export * as DomUtil from 'leaflet/src/dom/DomUtil.js';
