/** Small states, shown as a dot where their land would be too small to see. */
import { toWorld } from '../../geo/mercator';
import { COUNTRIES } from './countries';
import type { WorldPoint } from '../../geo/mercator';
import type { Box } from './geometry/world';

export interface StateDot extends WorldPoint {
	/** ISO 3166-1 numeric. */
	readonly numeric: string;
}

/** Side in CSS px below which land gives way to a dot. */
const LEAST = 4;
const TILE = 256;

interface State extends StateDot {
	readonly size: number;
}

const STATES: readonly State[] = COUNTRIES.flatMap(({ small, size, position }) =>
	small === undefined ? [] : [{ numeric: small, size, ...toWorld(position) }]
);

/** The dots in a box at a zoom, at their place on the endless map. */
export function stateDots(zoom: number, box: Box): StateDot[] {
	const most = LEAST / (TILE * 2 ** zoom);
	return STATES.filter(({ size, y }) => size < most && y >= box.minY && y <= box.maxY).flatMap(
		({ numeric, x, y }) => {
			const dots: StateDot[] = [];
			for (let turn = Math.ceil(box.minX - x); x + turn <= box.maxX; turn++) {
				dots.push({ numeric, x: x + turn, y });
			}
			return dots;
		}
	);
}
