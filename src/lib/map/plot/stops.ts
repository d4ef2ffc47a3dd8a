import type { SceneStop } from '../../domain/scene';
import type { Rect } from './shapes';
import type { Site, Slot } from './sites';

export type StopState = 'visited' | 'current' | 'coming';

/** One stay: a number, and the area that leads to its page. */
export interface StopPlot {
	/** Its place in the order of travel, from 0. */
	readonly index: number;
	readonly key: string;
	readonly path: string;
	/** For a screen reader. */
	readonly name: string;
	/** `null` for a transit, drawn as a small diamond. */
	readonly number: number | null;
	readonly state: StopState;
	readonly uncertain: boolean;
	/** Centre of the number. */
	readonly x: number;
	readonly y: number;
	/** What can be hit; at least 24 by 24. */
	readonly hit: Rect;
	/** Whether its place stands in the view; others are drawn for panning only. */
	readonly inView: boolean;
	/** Whether it shares its marker with other stays. */
	readonly shared: boolean;
}

function stateOf(index: number, current: number): StopState {
	if (current < 0 || index < current) return 'visited';
	return index === current ? 'current' : 'coming';
}

/**
 * @param slot its part of the marker
 * @param rect the whole marker
 * @param current index of the current stop, or -1 for a trip seen whole
 */
export function plotStop(
	stop: SceneStop,
	slot: Slot,
	site: Site,
	rect: Rect,
	current: number
): StopPlot {
	return {
		index: slot.stop,
		key: stop.key,
		path: stop.path,
		name: stop.name,
		number: stop.number,
		state: stateOf(slot.stop, current),
		uncertain: stop.uncertain,
		x: rect.left + slot.centre,
		y: (rect.top + rect.bottom) / 2,
		hit: { ...rect, left: rect.left + slot.left, right: rect.left + slot.right },
		inView: site.inView,
		shared: site.slots.length > 1
	};
}
