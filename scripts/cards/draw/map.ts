/** The map of a card: land, route and names, drawn by the site's own plot. */
import { basemapLabels } from '../../../src/lib/map/basemap/labels/place';
import { plotAtlas } from '../../../src/lib/map/plot/atlas';
import { coverOf } from '../../../src/lib/map/plot/markers';
import { around, grow, type Rect } from '../../../src/lib/map/plot/shapes';
import { plotTrip } from '../../../src/lib/map/plot/trip';
import { freeRect, type View } from '../../../src/lib/map/plot/view';
import type { CardMap } from '../card';
import type { Typesetter } from '../type/typesetter';
import { drawAtlas, waysOf } from './atlas';
import { drawLand } from './land';
import { CARD_SIZE } from './layout';
import { basemapNames, placeNames } from './map-text';
import { element } from './svg';
import type { Tokens } from './tokens';
import { drawTrip } from './trip';
import { cardView, SCALE } from './view';

/** The same view counted in px of the picture, for lines as fine as it can show. */
function enlarged(view: View): View {
	const { left, top, right, bottom } = view.free;
	return {
		zoom: view.zoom + Math.log2(SCALE),
		width: view.width * SCALE,
		height: view.height * SCALE,
		left: view.left * SCALE,
		top: view.top * SCALE,
		free: { left: left * SCALE, top: top * SCALE, right: right * SCALE, bottom: bottom * SCALE }
	};
}

/** More routes than that hide the land, which then has neither outlines nor names. */
const FEW = 40;

const isPlain = ({ scene }: CardMap): boolean =>
	scene.kind === 'atlas' && scene.routes.length > FEW;

/** Room of an arrowhead with its rim, in CSS px. */
const ARROW = 14;

/** Everything that is not free, as far as a name could reach into it. */
function covered(view: View): Rect[] {
	const free = freeRect(view);
	const far = 4000;
	return [
		{ left: -far, top: -far, right: free.left, bottom: far },
		{ left: free.right, top: -far, right: far, bottom: far },
		{ left: -far, top: -far, right: far, bottom: free.top },
		{ left: -far, top: free.bottom, right: far, bottom: far }
	];
}

function drawRoute(map: CardMap, view: View, setter: Typesetter, tokens: Tokens): string {
	const { scene, current, lit } = map;
	const plot =
		scene.kind === 'trip' ? plotTrip(scene, view, current) : plotAtlas(waysOf(scene), view, lit);
	const solid =
		plot.kind === 'trip'
			? [
					...plot.markers.map(coverOf),
					...plot.legs.flatMap(({ arrows }) => arrows.map((arrow) => around(arrow, ARROW, ARROW)))
				]
			: plot.dots.filter(({ kind }) => kind !== 'end').map((dot) => around(dot, 12, 12));
	const taken = [...solid, ...plot.labels.map(({ rect }) => grow(rect, 2)), ...covered(view)];
	const named = new Set(plot.labels.map(({ text }) => text));
	const drawn = plot.kind === 'trip' ? drawTrip(plot, setter, tokens) : drawAtlas(plot, tokens);
	const names = basemapLabels(view, taken, named).filter(
		({ kind }) => kind === 'water' || !isPlain(map)
	);
	return basemapNames(names, setter, tokens) + drawn + placeNames(plot.labels, setter, tokens);
}

/** The whole map in px of the picture, the part under the panel included. */
export function drawMap(map: CardMap, setter: Typesetter, tokens: Tokens): string {
	const view = cardView(map);
	return (
		element('rect', { ...CARD_SIZE, fill: tokens.sea }) +
		drawLand(enlarged(view), map.scene.countries, isPlain(map), tokens) +
		element('g', { transform: `scale(${SCALE})` }, drawRoute(map, view, setter, tokens))
	);
}
