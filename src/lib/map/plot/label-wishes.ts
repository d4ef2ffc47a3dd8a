import type { LabelPlot } from './labels';
import type { Line, Point, Rect } from './shapes';

/** A text that wants to stand by something. */
export interface LabelWish {
	readonly text: string;
	readonly size: number;
	readonly kind: LabelPlot['kind'];
	/** What it names. */
	readonly target: Rect;
	/**
	 * How far from its target it may stand: `led` also farther off, joined to it by a line, where
	 * nothing is free beside it; `anywhere` finds a spot in any case.
	 */
	readonly reach: 'near' | 'beside' | 'led' | 'anywhere';
}

/** What labels keep clear of. */
export interface Obstacles {
	/** Never covered. */
	readonly solid: readonly Rect[];
	/** Never covered by a name; the line to one may cross it. */
	readonly thin: readonly Rect[];
	/** What a name could be taken for that of: the targets of all wishes, shown or not. */
	readonly named: readonly Rect[];
	/** Better not covered. */
	readonly lines: readonly Line[];
	readonly dots: readonly Point[];
}
