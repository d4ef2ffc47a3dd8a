/**
 * The part of Leaflet that this map is made of: the map itself with its handlers, and the base of
 * layers. Its whole bundle also holds markers, popups and vector renderers, twice the weight; the
 * handlers left out are for keys, which `keys.ts` hears, and for a menu that this map does not have.
 */
import 'leaflet/src/map/handler/Map.BoxZoom.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

export { Layer } from 'leaflet/src/layer/Layer.js';
export { Map } from 'leaflet/src/map/Map.js';
export { Point } from 'leaflet/src/geometry/index.js';
export * as DomUtil from 'leaflet/src/dom/DomUtil.js';
