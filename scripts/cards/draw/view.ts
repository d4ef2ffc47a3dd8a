/** Where the map of a card looks, and how large. */
import { toWorld } from '../../../src/lib/geo/mercator';
import { shortestArc } from '../../../src/lib/geo/longitude';
import {
	frame,
	freeRect,
	viewAround,
	type Insets,
	type View
} from '../../../src/lib/map/plot/view';
import type { AtlasScene } from '../../../src/lib/domain/scene';
import type { CardMap } from '../card';
import { CARD_SIZE, PANEL } from './layout';

/**
 * Pixels of the picture in a CSS px of the map. A card is seen at a third to a half of its size,
 * so all that stands on its map is larger than in a window.
 */
export const SCALE = 1.75;

/** Left free at the edges of the map, in px of the picture. */
const EDGE = 22;
const SIZE = { width: CARD_SIZE.width / SCALE, height: CARD_SIZE.height / SCALE };
const FREE: Insets = {
	left: (PANEL.left + PANEL.width + EDGE) / SCALE,
	top: EDGE / SCALE,
	right: EDGE / SCALE,
	bottom: EDGE / SCALE
};
/** Zooms between which lit places are framed, and the last one for a place that is shown alone. */
const LEAST = 1;
const MOST = 5.4;
const MOST_ALONE = 4.3;
/** CSS px by which the world is moved down: Antarctica, where nobody went, would fill the foot. */
const SOUTH = 22;
/** Share of the free part that lit places may take. */
const FILL = 0.72;
const TILE = 256;

/** The places that are lit, as near as they can be seen together with what is around them. */
function litView(scene: AtlasScene, lit: readonly string[]): View | null {
	const positions = scene.places
		.filter(({ id }) => lit.includes(id))
		.map((place) => place.position);
	if (positions.length === 0) return null;
	const { west } = shortestArc(positions.map(({ lng }) => lng));
	const points = positions.map(({ lat, lng }) =>
		toWorld({ lat, lng: lng < west ? lng + 360 : lng })
	);
	const xs = points.map(({ x }) => x);
	const ys = points.map(({ y }) => y);
	const free = freeRect({ ...SIZE, free: FREE });
	const scale = Math.min(
		((free.right - free.left) * FILL) / Math.max(Math.max(...xs) - Math.min(...xs), 1e-9),
		((free.bottom - free.top) * FILL) / Math.max(Math.max(...ys) - Math.min(...ys), 1e-9)
	);
	const zoom = Math.min(
		positions.length > 1 ? MOST : MOST_ALONE,
		Math.max(LEAST, Math.log2(scale / TILE))
	);
	const centre = {
		x: (Math.min(...xs) + Math.max(...xs)) / 2,
		y: (Math.min(...ys) + Math.max(...ys)) / 2
	};
	return viewAround(centre, zoom, SIZE, FREE);
}

/** The view of a card's map, in CSS px; the panel covers its left. */
export function cardView({ scene, lit }: CardMap): View {
	if (scene.kind === 'trip') return frame(scene, SIZE, FREE);
	const whole = frame(scene, SIZE, FREE);
	const south = scene.closeUp === undefined ? SOUTH : 0;
	return litView(scene, lit) ?? { ...whole, top: whole.top - south };
}
