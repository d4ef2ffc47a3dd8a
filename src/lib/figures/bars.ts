import { scaleLinear } from 'd3-scale';

/**
 * Lengths of bars in percent, the largest value at 100; all 0 when no value is above 0.
 * @throws {RangeError} for a negative value, which a bar cannot show
 */
export function barLengths(values: readonly number[]): number[] {
	const negative = values.find((value) => value < 0);
	if (negative !== undefined) throw new RangeError(`A bar cannot show ${negative}`);
	const most = Math.max(0, ...values);
	const length = scaleLinear([0, most > 0 ? most : 1], [0, 100]);
	return values.map((value) => length(value));
}
