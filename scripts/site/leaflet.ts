/** Leaves out of Leaflet, while the site is built, what neither this map nor the rest of it calls. */
import type { Plugin, Rolldown } from 'vite';

/** Methods by the file that has them, below Leaflet's sources. */
const IDLE: Readonly<Record<string, readonly string[]>> = {
	'map/Map.js': [
		'zoomIn',
		'zoomOut',
		'flyToBounds',
		'setMinZoom',
		'setMaxZoom',
		'panInside',
		'locate',
		'_handleGeolocationError',
		'_handleGeolocationResponse',
		'getPanes',
		'wrapLatLng',
		'wrapLatLngBounds',
		'mouseEventToLatLng',
		'mouseEventToLayerPoint',
		'_latLngToNewLayerPoint',
		'_latLngBoundsToNewLayerBounds',
		'fitWorld',
		'_getZoomSpan'
	],
	'layer/Layer.js': [
		'addInteractiveTarget',
		'removeInteractiveTarget',
		'getAttribution',
		'eachLayer',
		'_addZoomLimit',
		'_removeZoomLimit',
		'_updateZoomLevels'
	],
	'core/Events.js': ['addEventParent', 'removeEventParent'],
	'geo/LatLngBounds.js': ['pad', 'intersects', 'overlaps', 'toBBoxString'],
	'geo/LatLng.js': ['wrap'],
	'geo/crs/CRS.js': ['wrapLatLng', 'wrapLatLngBounds'],
	'geometry/Bounds.js': ['intersects', 'overlaps', 'pad'],
	'geometry/Point.js': ['scaleBy', 'unscaleBy'],
	'map/handler/Map.Drag.js': ['moving']
};

type Program = ReturnType<Rolldown.TransformPluginContext['parse']>;
type Node = { readonly type: string; readonly start: number; readonly end: number };
type Method = Node & { readonly key: { readonly name?: string } };

/** All objects in a program, with what they hold. */
function* objectsIn(value: unknown): Generator<Node & { readonly properties: readonly Method[] }> {
	if (typeof value !== 'object' || value === null) return;
	if ('type' in value && value.type === 'ObjectExpression') {
		yield value as Node & { readonly properties: readonly Method[] };
	}
	for (const child of Object.values(value)) yield* objectsIn(child);
}

/**
 * @param program the code, parsed
 * @param idle names of methods
 * @throws {RangeError} when the code has not each of them once
 */
export function withoutMethods(code: string, program: Program, idle: readonly string[]): string {
	const wanted = new Set(idle);
	let left = code;
	// From the end, so that what comes before stays in its place.
	for (const { start, end, properties } of [...objectsIn(program)].reverse()) {
		const kept = properties.filter(({ key }) => !wanted.delete(key.name ?? ''));
		if (kept.length === properties.length) continue;
		const text = kept.map((method) => code.slice(method.start, method.end)).join(',\n');
		left = `${left.slice(0, start)}{${text}}${left.slice(end)}`;
	}
	if (wanted.size > 0) throw new RangeError(`Leaflet has no ${[...wanted].join(', ')}`);
	return left;
}

export const leaflet: Plugin = {
	name: 'leaflet',
	apply: 'build',
	transform: {
		filter: { id: /\/leaflet\/src\/.+\.js$/ },
		handler(code, id) {
			const idle = IDLE[id.replace(/^.*\/leaflet\/src\//, '')];
			return idle && withoutMethods(code, this.parse(code), idle);
		}
	}
};
