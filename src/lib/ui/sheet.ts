/** The heights of the phone's sheet, and what panel and foot leave of the map. All lengths in CSS px. */

export const LEVELS = ['peek', 'half', 'full'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * Part of the window's height that the sheet takes, foot included. The highest leaves a strip of the
 * map in which a marker with its name, and the map's buttons, have room on a phone.
 */
export const LEVEL_SHARE: Readonly<Record<Level, number>> = { peek: 0.3, half: 0.52, full: 0.84 };

/** How far a flick carries on, in ms of its speed at release. */
const FLICK = 180;

/**
 * Where a sheet comes to rest that was let go.
 * @param share of the window's height
 * @param speed change of the share per ms, positive upwards
 */
export function restingLevel(share: number, speed: number): Level {
	const aim = share + speed * FLICK;
	return LEVELS.reduce((best, level) =>
		Math.abs(LEVEL_SHARE[level] - aim) < Math.abs(LEVEL_SHARE[best] - aim) ? level : best
	);
}

/** The next level up; from the highest, the lowest. */
export function nextLevel(level: Level): Level {
	return LEVELS[(LEVELS.indexOf(level) + 1) % LEVELS.length] ?? 'half';
}

/** One step up (1) or down (-1), no further than the ends. */
export function steppedLevel(level: Level, step: 1 | -1): Level {
	return LEVELS[LEVELS.indexOf(level) + step] ?? level;
}

/**
 * Where the panel stands beside the map instead of below it: from 900 px at letters of 16 px.
 * Shell.svelte's styles say the same.
 */
export const BESIDE = '(min-width: 56.25em), (min-width: 40em) and (max-height: 31.25em)';

/** What lies over the map at each edge. */
export interface Insets {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

interface Edges {
	readonly left: number;
	readonly right: number;
	readonly top: number;
}

/**
 * @param panel its edges in the window
 * @param foot its upper edge in the window, `null` where there is none
 */
export function insetsBeside(
	view: { readonly width: number; readonly height: number },
	panel: Edges,
	foot: number | null
): Insets {
	const atStart = panel.left <= view.width - panel.right;
	return {
		top: 0,
		right: atStart ? 0 : Math.round(view.width - panel.left),
		bottom: foot === null ? 0 : Math.round(view.height - foot),
		left: atStart ? Math.round(panel.right) : 0
	};
}

/** Below this height of the window (px), as under strong magnification, half a sheet shows no text. */
const LOW = 320;

/** How high the sheet stands at first. */
export function firstLevel(height: number, scrolled: number): Level {
	return scrolled > height * 0.1 || height < LOW ? 'full' : 'half';
}

/** How much of the map's foot the sheet covers, in CSS px. */
export function coveredBelow(height: number, level: Level): number {
	return Math.round(LEVEL_SHARE[level] * height);
}

/** A full sheet hides the map but for a strip; the map then stays framed as under a half one. */
export function insetsBelow(height: number, level: Level): Insets {
	const bottom = coveredBelow(height, level === 'full' ? 'half' : level);
	return { top: 0, right: 0, bottom, left: 0 };
}
