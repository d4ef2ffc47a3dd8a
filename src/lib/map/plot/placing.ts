/** Where the markers of a view stand, and how they follow the map from one view to the next. */
import type { TripScene } from '../../domain/scene';
import { GAP, type Box } from './boxes';
import { declutter } from './declutter';
import { follow } from './follow';
import { linkGap } from './links';
import type { Tie } from './price';
import type { Point } from './shapes';
import { HIT, type Site } from './sites';
import type { Steps } from './steps';
import { roomOf } from './ties';
import { untangle } from './untangle';
import type { View } from './view';

export interface Placing {
	readonly scene: TripScene;
	readonly view: View;
	/** In the order of the sites. */
	readonly centres: readonly Point[];
	/** From the place to the centre, by the first stay there. */
	readonly offsets: ReadonlyMap<number, Point>;
}

/** Steps of zoom after which another picture is no surprise. */
const ANEW = 2;
/** How far a marker may come nearer to its best place while the map zooms by a step, in CSS px. */
const STRIDE = 50;

const tenth = (value: number) => Math.round(value * 10) / 10;
const firstStay = (site: Site): number => site.slots[0]?.stop ?? -1;

/** Where the boxes would stand in a view that nobody has seen another before. */
function* settle(
	boxes: readonly Box[],
	ties: readonly Tie[],
	room: number,
	dots: readonly Point[]
): Steps<Point[]> {
	const count = boxes.length;
	const gaps = new Float64Array(count * count).fill(GAP);
	for (const { from, to } of ties) gaps[from * count + to] = gaps[to * count + from] = room;
	const gapOf = (a: number, b: number) => gaps[a * count + b] ?? GAP;
	return yield* untangle(boxes, declutter(boxes, dots, gapOf), ties);
}

/** Whether a marker can keep its place from one view to the next; another window is another picture. */
function isNear({ scene, view }: Placing, other: TripScene, next: View): boolean {
	const { free } = view;
	return (
		scene.key === other.key &&
		Math.abs(view.zoom - next.zoom) < ANEW &&
		view.width === next.width &&
		view.height === next.height &&
		free.left === next.free.left &&
		free.right === next.free.right &&
		free.top === next.free.top &&
		free.bottom === next.free.bottom
	);
}

/**
 * Places the markers of a view.
 * @param before the placing of the view seen last: what stands well stays as it is
 */
export function* placeSites(
	scene: TripScene,
	sites: readonly Site[],
	ties: readonly Tie[],
	view: View,
	dots: readonly Point[],
	before: Placing | null
): Steps<Placing> {
	if (before && before.view === view && before.scene === scene) return before;
	const free = roomOf(view);
	const boxes = sites.map(({ anchor, width, inView }): Box => ({
		anchor,
		width,
		height: HIT,
		bounds: inView ? free : null
	}));
	const best = yield* settle(boxes, ties, linkGap(free), dots);
	const last = before && isNear(before, scene, view) ? before : null;
	const stride = last ? STRIDE * Math.abs(last.view.zoom - view.zoom) : 0;
	const kept = sites.map((site) => {
		const offset = last?.offsets.get(firstStay(site));
		return offset ? { x: site.anchor.x + offset.x, y: site.anchor.y + offset.y } : null;
	});
	const centres = follow(boxes, ties, kept, best, stride).map(({ x, y }) => ({
		x: tenth(x),
		y: tenth(y)
	}));
	const offsets = new Map(
		sites.map((site, i): [number, Point] => {
			const { x, y } = centres[i] ?? site.anchor;
			return [firstStay(site), { x: x - site.anchor.x, y: y - site.anchor.y }];
		})
	);
	return { scene, view, centres, offsets };
}
