import { ENOUGH, linkGap } from './links';
import type { Tie } from './price';
import type { Route } from './route';
import { around, gapBetween, grow, type Rect } from './shapes';
import { HIT, type Site } from './sites';
import { freeRect, type View } from './view';

/** How far the current number reaches over its marker's edge, in CSS px. */
export const SWELL = 3;

/** Where markers may stand in a view. */
export function roomOf(view: View): Rect {
	return grow(freeRect(view), -SWELL - 1);
}

/** The legs between different places whose markers, left where the places are, would leave no room for a line. */
export function tiesOf(route: Route, sites: readonly Site[], view: View): Tie[] {
	const gap = linkGap(roomOf(view));
	const slots = sites.flatMap((site, box) => site.slots.map((slot) => ({ site, box, slot })));
	const rectAt = ({ anchor, width }: Site): Rect => around(anchor, width, HIT);
	return route.legs.flatMap(({ leg, bow }): Tie[] => {
		const from = slots.find(({ slot }) => slot.stop === leg.toStop - 1);
		const to = slots.find(({ slot }) => slot.stop === leg.toStop);
		if (!from || !to || from.box === to.box) return [];
		if (gapBetween(rectAt(from.site), rectAt(to.site)) > gap) return [];
		const x = ({ site, slot }: typeof from) => slot.centre - site.width / 2;
		const { toStop } = leg;
		return [
			{
				toStop,
				from: from.box,
				to: to.box,
				fromX: x(from),
				toX: x(to),
				bow,
				want: Math.max(ENOUGH + SWELL, 0.75 * gap)
			}
		];
	});
}
