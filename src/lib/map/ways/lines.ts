/** The lines of legs in a frame of the map, ready to be drawn. */
import type { AtlasScene } from '../../domain/scene';
import type { LatLng } from '../../domain/atlas';
import { turn } from '../../geo/longitude';
import type { Frame } from '../basemap/paint';
import { waysOf, type Track } from '../plot/atlas-ways';
import { drawCurve } from '../plot/curve';
import { clipLine } from '../plot/polyline';
import { boundsOf, grow, type Line, type Point, type Rect } from '../plot/shapes';
import { project, worldSize } from '../plot/view';

/** A leg, and its line at the zoom of the sketch. */
export interface Way {
	readonly track: Track;
	readonly start: LatLng;
	/** Its longitude runs on from that of the start. */
	readonly end: LatLng;
	readonly sketch: Line;
	/** Around the sketch. */
	readonly box: Rect;
}

/** Up to this zoom the sketches are fine enough. */
const SKETCH_ZOOM = 4;
/** Pixels by which a line may miss the true one, and pieces to begin with. */
const TOLERANCE = 0.5;
const PIECES = 4;
/** Room for half a line's width beyond the edges of a frame, in CSS px. */
const EDGE = 2;

const EVERYWHERE = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Each leg of a scene once. */
export function waysIn({ places, routes }: AtlasScene): Way[] {
	return waysOf(routes).flatMap((track) => {
		const [start, to] = track.places.map((place) => places[place]?.position);
		if (!start || !to) return [];
		const end = { lat: to.lat, lng: start.lng + turn(start.lng, to.lng) };
		const place = (position: LatLng): Point => project(position, SKETCH_ZOOM);
		const sketch = drawCurve({ start, end, bow: 0 }, place, EVERYWHERE, TOLERANCE, PIECES);
		return [{ track, start, end, sketch, box: boundsOf(sketch) }];
	});
}

/** The line of a leg in a frame, in px from its corner, in one copy of the world. */
function lineIn({ start, end, sketch }: Way, frame: Frame, shift: number, window: Rect): Line {
	const [left, top] = [frame.left - shift, frame.top];
	if (frame.zoom <= SKETCH_ZOOM) {
		const scale = 2 ** (frame.zoom - SKETCH_ZOOM);
		return sketch.map(({ x, y }) => ({ x: x * scale - left, y: y * scale - top }));
	}
	const place = (position: LatLng): Point => {
		const { x, y } = project(position, frame.zoom);
		return { x: x - left, y: y - top };
	};
	return drawCurve({ start, end, bow: 0 }, place, window, TOLERANCE, PIECES);
}

/** What of a leg lies in a frame, in every copy of the world; the whole line where dashes run on. */
export function partsIn(way: Way, frame: Frame): readonly Line[] {
	const world = worldSize(frame.zoom);
	const scale = 2 ** (frame.zoom - SKETCH_ZOOM);
	const window = grow({ left: 0, top: 0, right: frame.width, bottom: frame.height }, EDGE);
	const { box } = way;
	// A sketch may miss the true line by as much as it is enlarged.
	const slack = EDGE + TOLERANCE * scale;
	const [top, bottom] = [box.top * scale - slack, box.bottom * scale + slack];
	if (bottom < frame.top || top > frame.top + frame.height) return [];
	const first = Math.ceil((frame.left - box.right * scale - slack) / world);
	const last = Math.floor((frame.left + frame.width - box.left * scale + slack) / world);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
		const line = lineIn(way, frame, (first + index) * world, window);
		const parts = clipLine(line, window);
		return way.track.side === 'b' && parts.length > 0 ? [line] : parts;
	}).flat();
}
