import type { AtlasScene } from '../../domain/scene';
import { shortestArc } from '../../geo/longitude';
import { toWorld, type WorldPoint } from '../../geo/mercator';
import {
	fit,
	HOME_COST,
	MAX_ZOOM,
	MAX_ZOOM_ONE_PLACE,
	MIN_ZOOM,
	TILE,
	type Frame,
	type Room
} from './frame';

/** Longitude in the middle of the world: Washington at its left, Tokyo at its right. */
const CENTRE_LNG = 25;
/** Degrees of longitude shown side by side, if there is room. */
const SPAN = 340;
/** Where the inhabited world ends, and where the map does. */
const SOUTH = -58;
const NORTH = 83.5;
/** Room about the places of the atlas, for dots and the middle of a name, in CSS px. */
const PAD = 28;
/** Steps of zoom beyond the whole world that the atlas may be nearer. */
const NEARER = 1;

const latitude = (lat: number): number => toWorld({ lat, lng: 0 }).y;

/** The same frame farther north, as far as it shows sea and ice south of where people live. */
function northward({ centre, zoom }: Frame, room: Room): Frame {
	const half = room.height / (2 * TILE * 2 ** zoom);
	const spare = Math.min(centre.y + half - latitude(SOUTH), centre.y - half - latitude(NORTH));
	return { zoom, centre: { x: centre.x, y: centre.y - Math.max(0, spare) } };
}

/** The inhabited world. */
function worldFrame(room: Room): Frame {
	const [north, south] = [latitude(75), latitude(SOUTH)];
	const scale = Math.min(room.height / (south - north), room.width / (SPAN / 360));
	const centre = { x: toWorld({ lat: 0, lng: CENTRE_LNG }).x, y: (north + south) / 2 };
	return northward({ zoom: Math.max(MIN_ZOOM, Math.log2(scale / TILE)), centre }, room);
}

/** Places in one frame of longitudes, so that those on both sides of the 180th meridian are near. */
function together(scene: AtlasScene, indexes: Iterable<number>): WorldPoint[] {
	const positions = [...new Set(indexes)].flatMap((index) => scene.places[index]?.position ?? []);
	const west = shortestArc(positions.map(({ lng }) => lng)).west;
	return positions.map(({ lat, lng }) => toWorld({ lat, lng: lng < west ? lng + 360 : lng }));
}

/** Of stays too far apart for the room those in the stretch of the world that holds the most. */
function busiest(stays: readonly WorldPoint[], width: number): readonly WorldPoint[] {
	const stretches = stays.map(({ x }) =>
		stays.filter((stay) => stay.x >= x && stay.x <= x + width)
	);
	return stretches.reduce((most, each) => (each.length > most.length ? each : most), []);
}

/** Fits all stays of the atlas; where the smallest world is too large for that, the most of them. */
export function atlasFrame(scene: AtlasScene, room: Room): Frame {
	const world = worldFrame(room);
	const stays = together(
		scene,
		scene.routes.flatMap((route) => route.stays)
	);
	if (stays.length === 0) return world;
	const widest = Math.max(0, room.width - 2 * PAD) / (TILE * 2 ** MIN_ZOOM);
	const shown = busiest(stays, widest);
	const fitted = fit(shown, room, world.zoom + NEARER, { x: PAD, y: PAD });
	const { zoom, centre } = northward(fitted, room);
	return { zoom, centre: { x: centre.x - Math.floor(centre.x), y: centre.y } };
}

/** Fits all stays of a close-up, and where its trips begin and end if that costs little; at most the world. */
export function closeUpFrame(scene: AtlasScene, room: Room): Frame {
	const world = worldFrame(room);
	const stays = together(
		scene,
		scene.routes.flatMap((route) => route.stays)
	);
	if (stays.length === 0) return world;
	const whole = together(
		scene,
		scene.routes.flatMap((route) => route.places)
	);
	const maxZoom = stays.length < 2 ? MAX_ZOOM_ONE_PLACE : MAX_ZOOM;
	const core = fit(stays, room, maxZoom);
	if (core.zoom <= world.zoom) return world;
	const home = fit(whole, room, maxZoom);
	const near = home.zoom > world.zoom && core.zoom - home.zoom <= HOME_COST;
	const { zoom, centre } = near ? home : core;
	return { zoom, centre: { x: centre.x - Math.floor(centre.x), y: centre.y } };
}
