/**
 * Which boundaries are drawn dashed. Natural Earth's countries show who is in control; where that
 * is contested, a plain line would say more than the data does. By hand, from Natural Earth's own
 * notes on disputed areas, since world-atlas leaves its boundary themes out.
 */
import { fromWorld } from '../../../geo/mercator';
import { BOUNDARY, DISPUTED, EDGE } from './world';
import type { WorldPoint } from '../../../geo/mercator';
import type { Kind } from './world';

/** What two neighbours are: ISO 3166-1 numeric, or Natural Earth's name where there is none. */
type Neighbours = readonly [string, string];

interface Stretch {
	readonly between: Neighbours;
	/** Only where the middle of a line lies west or east, south or north of these degrees. */
	readonly west?: number;
	readonly east?: number;
	readonly south?: number;
	readonly north?: number;
}

const STRETCHES: readonly Stretch[] = [
	{ between: ['275', '376'] },
	{ between: ['376', '760'] },
	{ between: ['504', '732'] },
	{ between: ['356', '586'], south: 32.4 },
	{ between: ['156', '356'], east: 82, south: 30 },
	{ between: ['156', '356'], west: 91 },
	{ between: ['156', '586'] },
	{ between: ['643', '804'], north: 46.6 }
];

/** Parts of a country that Natural Earth keeps apart and a small map need not. */
const WITHIN = new Set(['Baikonur', 'USNB Guantanamo Bay', 'Akrotiri', 'Dhekelia']);

/** Controlled apart from the country that claims them, and without an ISO code. */
const UNRECOGNISED = new Set([
	'Kosovo',
	'Somaliland',
	'N. Cyprus',
	'Cyprus U.N. Buffer Zone',
	'Siachen Glacier'
]);

function holds(stretch: Stretch, a: string, b: string, middle: WorldPoint): boolean {
	const [first, second] = stretch.between;
	if (!((a === first && b === second) || (a === second && b === first))) return false;
	const { lat, lng } = fromWorld(middle);
	return (
		lng >= (stretch.west ?? -Infinity) &&
		lng <= (stretch.east ?? Infinity) &&
		lat >= (stretch.south ?? -Infinity) &&
		lat <= (stretch.north ?? Infinity)
	);
}

/**
 * How the line between two neighbours is drawn.
 * @param a ISO numeric, or Natural Earth's name where there is none; likewise `b`
 * @param middle a point of the line
 */
export function boundaryKind(a: string, b: string, middle: WorldPoint): Kind {
	if (WITHIN.has(a) || WITHIN.has(b)) return EDGE;
	if (UNRECOGNISED.has(a) || UNRECOGNISED.has(b)) return DISPUTED;
	return STRETCHES.some((stretch) => holds(stretch, a, b, middle)) ? DISPUTED : BOUNDARY;
}
