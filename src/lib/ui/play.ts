/** The pace of playing a trip. */

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Milliseconds at one stop at speed 1: enough to read its name and see the leg drawn. */
const AT_A_STOP_MS = 3200;

export function pauseAtStop(speed: Speed): number {
	return AT_A_STOP_MS / speed;
}

/** The next faster speed; after the fastest one the slowest. */
export function nextSpeed(speed: Speed): Speed {
	return SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1;
}
