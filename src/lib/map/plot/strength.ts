import type { AtlasRoutePlot } from './atlas-routes';

/** Opacity of a line that stands for one trip; AtlasRoutes.svelte has them too. */
const FAINT = 0.2;
const COMPARED = 0.55;

/**
 * How opaque a leg is that stands for several trips: as if a faint line of each lay on the others
 * (`1 - (1 - a)^n`), to a hundredth.
 * @returns nothing for one trip, whose opacity the style sheet knows
 */
export function strengthOf({
	trips,
	side
}: Pick<AtlasRoutePlot, 'trips' | 'side'>): number | undefined {
	if (trips === 1) return undefined;
	const one = side ? COMPARED : FAINT;
	return Math.round(100 * (1 - (1 - one) ** trips)) / 100;
}
