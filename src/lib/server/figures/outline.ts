import type { GeoContext } from 'd3-geo';

type Ring = { x: number; y: number }[];

/** Twice the area of a triangle. */
function doubleArea(a: Ring[number], b: Ring[number], c: Ring[number]): number {
	return Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y));
}

/** Square units below which a corner is dropped, and an island is. */
const SMALLEST_CORNER = 1;
const SMALLEST_RING = 3;

/** Shoelace formula. */
function areaOf(ring: Ring): number {
	const doubled = ring.reduce((total, point, index) => {
		const next = ring[(index + 1) % ring.length] ?? point;
		return total + point.x * next.y - next.x * point.y;
	}, 0);
	return Math.abs(doubled) / 2;
}

/** Of its area that a ring keeps at least when corners are dropped. */
const KEPT_AREA = 0.95;

/**
 * Drops corners that cannot be seen. Each is judged by its two neighbours alone, so that two
 * countries drop the same ones of the border between them. A ring of nothing but small corners,
 * as of a small country, is left whole.
 */
function thinned(ring: Ring): Ring {
	const kept = ring.filter((point, index) => {
		const before = ring.at(index - 1) ?? point;
		const after = ring[(index + 1) % ring.length] ?? point;
		return doubleArea(before, point, after) / 2 >= SMALLEST_CORNER;
	});
	return areaOf(kept) >= KEPT_AREA * areaOf(ring) ? kept : ring;
}

function written(ring: Ring): string {
	const [first, ...others] = ring;
	if (!first) return '';
	let from = first;
	const steps = others.map((point) => {
		const step = `${point.x - from.x} ${point.y - from.y}`;
		from = point;
		return step.replace(' -', '-');
	});
	return `M${first.x} ${first.y}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/** Takes what d3-geo draws and writes it as a short SVG path of whole units. */
export class OutlineWriter implements GeoContext {
	#rings: Ring[] = [];

	beginPath(): void {
		this.#rings = [];
	}

	moveTo(x: number, y: number): void {
		this.#rings.push([{ x: Math.round(x), y: Math.round(y) }]);
	}

	lineTo(x: number, y: number): void {
		const ring = this.#rings.at(-1);
		const last = ring?.at(-1);
		const point = { x: Math.round(x), y: Math.round(y) };
		if (last?.x !== point.x || last.y !== point.y) ring?.push(point);
	}

	closePath(): void {
		const ring = this.#rings.at(-1);
		const [first, last] = [ring?.[0], ring?.at(-1)];
		if (ring && ring.length > 1 && first?.x === last?.x && first?.y === last?.y) ring.pop();
	}

	/** Only for points, which no country is. */
	arc(): void {
		throw new RangeError('An outline is made of polygons, not of points');
	}

	/** The path drawn since the last call; empty when nothing of it can be seen. */
	take(): string {
		const rings = this.#rings.map(thinned).filter((ring) => areaOf(ring) >= SMALLEST_RING);
		this.#rings = [];
		return rings.map(written).join('');
	}
}
