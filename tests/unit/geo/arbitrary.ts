import fc from 'fast-check';

/**
 * Numbers spread evenly over a range, in thousandths. `fc.double` picks bit patterns, nearly all of
 * them next to zero, which says little of a globe.
 */
export function evenly(min: number, max: number): fc.Arbitrary<number> {
	return fc
		.integer({ min: Math.ceil(min * 1000), max: Math.floor(max * 1000) })
		.map((thousandths) => thousandths / 1000);
}

export const position = fc.record({ lat: evenly(-89, 89), lng: evenly(-180, 179.999) });
