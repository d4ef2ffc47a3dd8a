import { scaleLinear, scaleUtc } from 'd3-scale';
import type { DistancePoint } from './data';

/** Across in percent of the width, down in px. */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

export interface Tick {
	readonly value: number;
	/** In px from the top. */
	readonly y: number;
}

export interface YearTick {
	readonly year: number;
	/** In percent. */
	readonly x: number;
	/** Too near the end for a label in the middle of its tick. */
	readonly last: boolean;
}

export interface DistanceChart {
	/** SVG paths in a view box of 100 by `height`, to be stretched across. */
	readonly line: string;
	readonly area: string;
	readonly end: Spot;
	/** What others counted, and ours on the same day, where that is known. */
	readonly counted: { readonly other: Spot; readonly same: Spot & { readonly km: number } } | null;
	readonly ticks: readonly Tick[];
	readonly years: readonly YearTick[];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The last point on or before a day; nothing flown before the first. */
function reached(line: readonly DistancePoint[], day: string): number {
	return line.findLast((point) => point.day <= day)?.km ?? 0;
}

/**
 * Distance flown over the term, as steps: it rises on the day on which a leg ends.
 * @param height of the plot in px
 */
export function distanceChart(
	{
		start,
		end,
		line,
		other
	}: {
		readonly start: string;
		readonly end: string;
		readonly line: readonly DistancePoint[];
		readonly other?: DistancePoint;
	},
	height: number
): DistanceChart {
	const across = scaleUtc([new Date(start), new Date(end)], [0, 100]);
	const total = line.at(-1)?.km ?? 0;
	const down = scaleLinear([0, Math.max(1, total, other?.km ?? 0)], [height, 0]).nice(4);
	const x = (day: string): number => rounded(across(new Date(day)));
	const y = (km: number): number => rounded(down(km));
	const steps = line.map(({ day, km }) => `H${x(day)}V${y(km)}`).join('');
	const path = `M0 ${y(0)}${steps}H100`;
	const besides = ({ day, km }: DistancePoint) => {
		const ours = reached(line, day);
		return { other: { x: x(day), y: y(km) }, same: { x: x(day), y: y(ours), km: ours } };
	};
	return {
		line: path,
		area: `${path}V${y(0)}z`,
		end: { x: 100, y: y(total) },
		counted: other ? besides(other) : null,
		ticks: down.ticks(4).map((value) => ({ value, y: y(value) })),
		years: across
			.ticks(5)
			.filter((date) => date.getUTCMonth() === 0)
			.map((date) => ({
				year: date.getUTCFullYear(),
				x: rounded(across(date)),
				last: across(date) > 95
			}))
	};
}
