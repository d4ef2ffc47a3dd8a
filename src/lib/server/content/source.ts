/** Parsed content that still knows where each of its values stands. */
import type { Spot } from './problem';

export type Path = readonly (string | number)[];

/**
 * The spot of the value at a path, or of its key. Where the path leads to nothing, the spot of
 * the deepest part of it that exists.
 */
export type Locate = (path: Path, part?: 'key' | 'value') => Spot;

export interface Parsed {
	readonly value: unknown;
	readonly at: Locate;
}

/** The locator of a part of a parsed value. */
export function below(at: Locate, ...prefix: Path): Locate {
	return (path, part) => at([...prefix, ...path], part);
}
