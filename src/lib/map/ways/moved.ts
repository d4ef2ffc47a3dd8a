import type { Anchor } from '../camera/placement';

/** What is drawn on while the map moves. */
export interface Moved {
	follow(window: Anchor): void;
}
