import { scaleThreshold } from 'd3-scale';

/** Classes of colour, 1 to 5, from the lightest to the strongest. */
export const STEPS = [1, 2, 3, 4, 5] as const;

export type Step = (typeof STEPS)[number];

/** A class of a legend. */
export interface StepLabel {
	readonly step: Step;
	readonly label: string;
}

/** The least number of stops in a country of steps 2 to 5: each class twice as wide as the last. */
const COUNTRY_FROM = [2, 4, 8, 16];

/** The least number of stops on a day of steps 2 to 5; a day on the way has none. */
const DAY_FROM = [1, 2, 3, 4];

/** @param stops at least 1 */
export const countryStep = scaleThreshold<number, Step>(COUNTRY_FROM, STEPS);

/** @param stops 0 or more on a day abroad */
export const dayStep = scaleThreshold<number, Step>(DAY_FROM, STEPS);

/** "1", "2–3", "4–7", "16 or more" */
function labels(least: number, from: readonly number[]): StepLabel[] {
	const starts = [least, ...from];
	return STEPS.map((step, index) => {
		const start = starts[index] ?? least;
		const next = starts[index + 1];
		if (next === undefined) return { step, label: `${start} or more` };
		return { step, label: next - 1 === start ? String(start) : `${start}–${next - 1}` };
	});
}

export const COUNTRY_LEGEND: readonly StepLabel[] = labels(1, COUNTRY_FROM);
export const DAY_LEGEND: readonly StepLabel[] = labels(0, DAY_FROM).map((each) =>
	each.step === 1 ? { ...each, label: '0, on the way' } : each
);
