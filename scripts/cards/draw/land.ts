/** The land behind a card's map, as fine as the picture can show it. */
import type { WorldPoint } from '../../../src/lib/geo/mercator';
import { clipLine, clipRing, meets } from '../../../src/lib/map/basemap/geometry/clip';
import type { Boxed, Line } from '../../../src/lib/map/basemap/earth';
import type { Box, Ring, Weighed } from '../../../src/lib/map/basemap/geometry/world';
import { worldSize, type View } from '../../../src/lib/map/plot/view';
import { element } from './svg';
import type { Tokens } from './tokens';
import { worldFor } from './world';

/** px by which a line may stray, and the least side of an island that is drawn. */
interface Detail {
	readonly tolerance: number;
	readonly least: number;
}

const FINE: Detail = { tolerance: 0.7, least: 3 };
/** Under hundreds of routes, where all islands and outlines would make too heavy a picture. */
const PLAIN: Detail = { tolerance: 1.3, least: 9 };
/** px around the picture, so that the cut edges of coasts do not show. */
const MARGIN = 8;

function boxOfView({ left, top, width, height, zoom }: View): Box {
	const world = worldSize(zoom);
	return {
		minX: (left - MARGIN) / world,
		minY: (top - MARGIN) / world,
		maxX: (left + width + MARGIN) / world,
		maxY: (top + height + MARGIN) / world
	};
}

const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** SVG path data; points that count for less than the tolerance are left out. */
function pathOf(
	line: readonly Weighed[],
	view: View,
	detail: Detail,
	turn: number,
	end: string
): string {
	const world = worldSize(view.zoom);
	const least = (detail.tolerance / world) ** 2;
	const points = line.filter(({ weight }) => weight === undefined || weight > least);
	if (points.length < 2) return '';
	const place = ({ x, y }: WorldPoint): string =>
		`${tenth((x + turn) * world - view.left)} ${tenth(y * world - view.top)}`;
	return `M${points.map(place).join('L')}${end}`;
}

/** What of all copies of some parts lies in a view. */
function inView<Part extends Line>(
	parts: readonly Boxed<Part>[],
	view: View,
	detail: Detail,
	end: '' | 'z',
	cut: (part: Part, box: Box) => readonly Line[]
): string {
	const box = boxOfView(view);
	const least = detail.least / worldSize(view.zoom);
	let path = '';
	for (const { part, box: around } of parts) {
		const size = Math.max(around.maxX - around.minX, around.maxY - around.minY);
		if (end === 'z' && size < least) continue;
		const last = Math.floor(box.maxX - around.minX);
		for (let turn = Math.ceil(box.minX - around.maxX); turn <= last; turn += 1) {
			const there = { ...box, minX: box.minX - turn, maxX: box.maxX - turn };
			if (!meets(around, there)) continue;
			for (const piece of cut(part, there)) path += pathOf(piece, view, detail, turn, end);
		}
	}
	return path;
}

const rings = (parts: readonly Boxed<Ring>[], view: View, detail: Detail): string =>
	inView(parts, view, detail, 'z', (part, box) => [clipRing(part, box)]);

/** The stops of a trip share one view, and so one drawing of the land. */
let last = { key: '', svg: '' };

/**
 * @param view counted in px of the picture
 * @param tinted ISO 3166-1 numeric of the countries to tint
 * @param plain as areas alone, without outlines and small islands
 */
export function drawLand(
	view: View,
	tinted: readonly string[],
	plain: boolean,
	tokens: Tokens
): string {
	const key = JSON.stringify([view, tinted, plain]);
	if (last.key === key) return last.svg;
	const { land, countries, borders } = worldFor(view.zoom);
	const detail = plain ? PLAIN : FINE;
	const all = rings(land, view, detail);
	const visited = tinted.flatMap((numeric) => countries.get(numeric) ?? []);
	const line = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-width': 1.5 } as const;
	const areas =
		element('path', { d: all, fill: tokens.land }) +
		element('path', { d: rings(visited, view, detail), fill: tokens['land-visited'] });
	const outlines = plain
		? ''
		: element('path', {
				d: inView(borders, view, detail, '', clipLine),
				stroke: tokens.border,
				...line
			}) + element('path', { d: all, stroke: tokens.coast, ...line });
	const svg = areas + outlines;
	last = { key, svg };
	return svg;
}
