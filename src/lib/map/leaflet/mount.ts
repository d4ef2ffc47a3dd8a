/** The only door to Leaflet: one map in an element, told what to show, reporting where it is. */
import { Map as LeafletMap, Point } from './core';
import './leaflet.css';
import { BasemapLayer } from './basemap-layer';
import { listenToKeys } from './keys';
import { windowAfter, windowOf } from './pin';
import { Waiting } from './waiting';
import type { ZoomAnimEvent } from 'leaflet';
import type { BasemapOptions } from './basemap-layer';
import type { Anchor } from '../camera/placement';
import type { View } from '../plot/view';
import type { Zoom } from './waiting';

export interface MapOptions extends BasemapOptions {
	/** The window has moved; `gliding` when it will be there only after a zoom animation. */
	readonly onmove: (window: Anchor, gliding: boolean) => void;
	/** The map rests. */
	readonly onrest: (window: Anchor) => void;
	/** The reader has moved it by hand. */
	readonly onroam: () => void;
	/** A key asks for so many steps nearer, or farther if negative. */
	readonly onzoomkey: (steps: number) => void;
}

export interface MapHandle {
	/** Shows a view; a flight takes at most FLIGHT seconds. */
	show(view: View, flight: boolean): void;
	/** Zooms by steps about a point of the map, in CSS px from its top-left corner. */
	zoom(steps: number, about: { readonly x: number; readonly y: number }): void;
	tint(countries: readonly string[]): void;
	/** Draws the land of any view with what has been loaded, for paper. */
	paint(canvas: HTMLCanvasElement, view: View): void;
	/** Whether the press that has just ended was a drag. */
	wasDragged(): boolean;
	remove(): void;
}

const FLIGHT = 0.35;
const ZOOM_STEP = 1;
const MIN_ZOOM = 1;
const MAX_ZOOM = 11;
/** Below this a change of zoom is a rounding error. */
const SAME_ZOOM = 1e-4;

function lessMotion(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function makeMap(element: HTMLElement): LeafletMap {
	return new LeafletMap(element, {
		attributionControl: false,
		zoomControl: false,
		trackResize: false,
		zoomSnap: 0,
		zoomDelta: ZOOM_STEP,
		wheelPxPerZoomLevel: 100,
		minZoom: MIN_ZOOM,
		maxZoom: MAX_ZOOM,
		zoomAnimation: !lessMotion(),
		fadeAnimation: false,
		markerZoomAnimation: false,
		inertia: !lessMotion()
	});
}

/** Puts a map into an empty element that already has its size. */
export function mountMap(element: HTMLElement, view: View, options: MapOptions): MapHandle {
	const map = makeMap(element);
	/** Set while the map moves because it was told to. */
	let told = false;
	/** Set while what still moves is stopped: the map does not rest there. */
	let stopping = false;
	const waiting = new Waiting();
	/** The press that has just ended, or is still on, has moved the map. */
	let dragged = false;

	const tell = (move: () => void): void => {
		told = true;
		move();
		told = false;
	};
	const centreOf = ({ zoom, left, top, width, height }: View) =>
		map.unproject(new Point(left + width / 2, top + height / 2), zoom);
	const jump = (to: View): void => {
		map.setView(centreOf(to), to.zoom, { animate: false });
	};
	const fly = (to: View): void => {
		const { zoom, left, top } = windowOf(map);
		if (Math.abs(to.zoom - zoom) > SAME_ZOOM) {
			map.flyTo(centreOf(to), to.zoom, { duration: FLIGHT });
		} else {
			map.panBy([to.left - left, to.top - top], { duration: FLIGHT, easeLinearity: 0.35 });
		}
	};

	const show = (to: View, flight: boolean): void =>
		tell(() => {
			stopping = true;
			map.stop();
			stopping = false;
			const { x, y } = map.getSize();
			if (x !== to.width || y !== to.height) map.invalidateSize({ pan: false });
			if (flight && !lessMotion()) fly(to);
			else jump(to);
		});
	const zoom = ({ steps, about }: Zoom): void => {
		const to = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, map.getZoom() + steps * ZOOM_STEP));
		map.setZoomAround(new Point(about.x, about.y), to);
		// It glides from the next frame on, or has jumped there.
		if (Math.abs(map.getZoom() - to) > SAME_ZOOM) waiting.glide();
	};
	const rest = (): void => {
		if (stopping) return;
		const next = waiting.next();
		if (next === null) options.onrest(windowOf(map));
		else if ('to' in next) show(next.to, next.flight);
		else zoom(next);
	};

	map.on('movestart', () => {
		if (!told) options.onroam();
	});
	map.on('mousedown', () => (dragged = false));
	map.on('dragstart', () => (dragged = true));
	map.on('zoomanim', (event) => {
		waiting.glide();
		options.onmove(windowAfter(map, event as ZoomAnimEvent), true);
	});
	map.on('zoomend', () => waiting.arrive());
	map.on('move zoom viewreset', () => options.onmove(windowOf(map), false));
	map.on('moveend', rest);
	const basemap = new BasemapLayer(options);
	const deafen = listenToKeys(element, {
		pan: (by) => void map.panBy([by.x, by.y], { animate: !lessMotion() }),
		zoom: options.onzoomkey
	});
	tell(() => jump(view));
	basemap.addTo(map);

	return {
		show(to, flight) {
			if (waiting.isGliding) waiting.show({ to, flight });
			else show(to, flight);
		},
		zoom(steps, about) {
			if (waiting.isGliding) waiting.zoom(steps, about);
			else zoom({ steps, about });
		},
		tint: (countries) => basemap.tint(countries),
		paint: (canvas, seen) => basemap.paint(canvas, seen),
		wasDragged: () => dragged,
		remove() {
			deafen();
			map.remove();
		}
	};
}
