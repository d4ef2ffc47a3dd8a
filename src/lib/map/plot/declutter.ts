import { GAP, rectOf, rings, stands, type Box } from './boxes';
import { clamp, type Point, type Rect } from './shapes';

/** Half the side of the square about an anchor that no other box may cover. */
const DOT = 6;
const ROUNDS = 160;
const EXACT_ROUNDS = 400;

interface Body {
	readonly box: Box;
	x: number;
	y: number;
}

function clampBody(body: Body): void {
	const { bounds, width, height } = body.box;
	if (!bounds) return;
	body.x = clamp(body.x, bounds.left + width / 2, bounds.right - width / 2);
	body.y = clamp(body.y, bounds.top + height / 2, bounds.bottom - height / 2);
}

/** Least distance that two boxes should keep, by their indexes, in CSS px. */
export type GapOf = (a: number, b: number) => number;

interface Push {
	readonly x: number;
	readonly y: number;
}

/**
 * The shortest push that frees a box at (dx, dy) from another, along a direction that turns
 * smoothly from one side of the boxes to the next, so that a box keeps its side of the compass.
 * @param reachX half the widths of both, and the gap
 */
function pushOut(dx: number, dy: number, reachX: number, reachY: number): Push | null {
	const u = dx / reachX;
	const v = dy / reachY;
	if (Math.abs(u) >= 1 || Math.abs(v) >= 1) return null;
	const gx = (u * u * u) / reachX;
	const gy = (v * v * v) / reachY;
	const length = Math.hypot(gx, gy);
	if (length < 1e-12) return { x: 0, y: dy < 0 ? -(reachY + dy) : reachY - dy };
	const [ux, uy] = [gx / length, gy / length];
	const byX = Math.abs(ux) < 1e-6 ? Infinity : (reachX - Math.abs(dx)) / Math.abs(ux);
	const byY = Math.abs(uy) < 1e-6 ? Infinity : (reachY - Math.abs(dy)) / Math.abs(uy);
	const by = Math.min(byX, byY);
	return { x: ux * by, y: uy * by };
}

/** The same along the axis of the smaller overlap. */
function pushAxis(dx: number, dy: number, reachX: number, reachY: number): Push | null {
	const byX = reachX - Math.abs(dx);
	const byY = reachY - Math.abs(dy);
	if (byX <= 0 || byY <= 0) return null;
	return byX < byY ? { x: dx < 0 ? -byX : byX, y: 0 } : { x: 0, y: dy < 0 ? -byY : byY };
}

function separate(
	bodies: readonly Body[],
	gapOf: GapOf,
	strength: number,
	out: typeof pushOut
): boolean {
	let moved = false;
	for (let i = 0; i < bodies.length; i++) {
		for (let k = i + 1; k < bodies.length; k++) {
			const a = bodies[i];
			const b = bodies[k];
			if (!a || !b) continue;
			const gap = gapOf(i, k);
			const reachX = (a.box.width + b.box.width) / 2 + gap;
			if (Math.abs(a.x - b.x) >= reachX) continue;
			const reachY = (a.box.height + b.box.height) / 2 + gap;
			if (Math.abs(a.y - b.y) >= reachY) continue;
			const push = out(a.x - b.x, a.y - b.y, reachX, reachY);
			if (!push) continue;
			moved = true;
			a.x += push.x * strength;
			a.y += push.y * strength;
			b.x -= push.x * strength;
			b.y -= push.y * strength;
		}
	}
	return moved;
}

function clearDots(bodies: readonly Body[], dots: readonly Point[], strength: number): boolean {
	let moved = false;
	for (const body of bodies) {
		const reachX = body.box.width / 2 + DOT;
		const reachY = body.box.height / 2 + DOT;
		for (const dot of dots) {
			if (dot === body.box.anchor || Math.abs(body.x - dot.x) >= reachX) continue;
			const push = pushOut(body.x - dot.x, body.y - dot.y, reachX, reachY);
			if (!push) continue;
			moved = true;
			body.x += push.x * strength;
			body.y += push.y * strength;
		}
	}
	return moved;
}

/** Takes out what overlap is left; whether that came off. */
function part(bodies: readonly Body[], gapOf: GapOf): boolean {
	for (let round = 0; round < EXACT_ROUNDS; round++) {
		const moved = separate(bodies, (a, b) => gapOf(a, b) + 0.01, 0.5, pushAxis);
		bodies.forEach(clampBody);
		if (!moved) return true;
	}
	return false;
}

/** Moves each box that still touches an earlier one to the nearest room. */
function settle(bodies: readonly Body[]): void {
	const done: Rect[] = [];
	for (const body of bodies) {
		if (!stands(body.box, body, done)) {
			for (const spot of rings({ x: body.x, y: body.y }, 8, 80)) {
				if (!stands(body.box, spot, done)) continue;
				body.x = spot.x;
				body.y = spot.y;
				break;
			}
		}
		done.push(rectOf(body.box, body));
	}
}

/**
 * Moves boxes no more than it takes until none touches another.
 * @param start where they stand now
 */
export function makeRoom(boxes: readonly Box[], start: readonly Point[]): Point[] {
	const bodies = boxes.map((box, i): Body => ({ box, ...(start[i] ?? box.anchor) }));
	bodies.forEach(clampBody);
	if (!part(bodies, () => GAP)) settle(bodies);
	return bodies.map(({ x, y }) => ({ x, y }));
}

/**
 * Centres for boxes so that none touches another or covers another's anchor, each as near to its
 * own as may be and on the same side of its neighbours. Pairwise pushes with a spring to the
 * anchor, which move smoothly as the anchors do; then the overlaps left are taken out exactly.
 * @param dots further points that no box should cover
 * @param gapOf what two boxes keep between them where there is room; at least {@link GAP}
 */
export function declutter(
	boxes: readonly Box[],
	dots: readonly Point[],
	gapOf: GapOf = () => GAP
): Point[] {
	const bodies = boxes.map((box): Body => ({ box, x: box.anchor.x, y: box.anchor.y }));
	const anchors = [...boxes.map((box) => box.anchor), ...dots];
	bodies.forEach(clampBody);
	for (let round = 0; round < ROUNDS; round++) {
		const spring = 0.15 * (1 - round / ROUNDS);
		for (const body of bodies) {
			body.x += (body.box.anchor.x - body.x) * spring;
			body.y += (body.box.anchor.y - body.y) * spring;
		}
		const cleared = clearDots(bodies, anchors, 0.5);
		const parted = separate(bodies, gapOf, 0.35, pushOut);
		bodies.forEach(clampBody);
		// Nothing is in the way of anything: they stand as near to their anchors as they may.
		if (round === 0 && !cleared && !parted) break;
	}
	// Where there is no room for all wishes, the least gap has to do.
	if (!part(bodies, gapOf)) part(bodies, () => GAP);
	settle(bodies);
	return bodies.map(({ x, y }) => ({ x, y }));
}
