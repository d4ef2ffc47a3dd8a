/** Leaflet's own modules have the types of its bundle. */
declare module 'leaflet/src/layer/Layer.js' {
	export { Layer } from 'leaflet';
}

declare module 'leaflet/src/map/Map.js' {
	export { Map } from 'leaflet';
}

declare module 'leaflet/src/geometry/index.js' {
	export { Point } from 'leaflet';
}

declare module 'leaflet/src/dom/DomUtil.js' {
	import type { DomUtil } from 'leaflet';
	export const getPosition: typeof DomUtil.getPosition;
	export const js: typeof DomUtil.js;
	export const setTransform: typeof DomUtil.setTransform;
}

declare module 'leaflet/src/map/handler/*';
