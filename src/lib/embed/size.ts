/** How high a frame would like to be. All lengths in CSS px. */
import type { FrameOptions } from './options';

/** From this width on the card stands beside the map; Frame.svelte's styles say the same. */
export const BESIDE = 720;
/** Width of the card there. */
export const CARD = 288;

/** A card with a long list scrolls instead. */
const MOST_CARD = 480;

const MAP = { least: 260, most: 520, share: 0.62 } as const;

/** A map a little wider than high, neither a slit nor a tower. */
function mapHeight(width: number): number {
	return Math.round(Math.min(MAP.most, Math.max(MAP.least, width * MAP.share)));
}

export interface FrameContents {
	/** Of the frame. */
	readonly width: number;
	/** Height of the card's contents, whether they are all in view or not. */
	readonly card: number;
	/** Height of the card's last line alone, which stays under a map without a card. */
	readonly foot: number;
}

/**
 * The height at which the map has a good shape and the card need not scroll. It follows from the
 * width and the words alone: a page that obeys changes neither, so it is asked once.
 */
export function wantedHeight(
	{ width, card, foot }: FrameContents,
	show: FrameOptions['show']
): number {
	const text = Math.min(card, MOST_CARD);
	if (show === 'panel') return Math.ceil(text);
	if (show === 'map') return Math.ceil(mapHeight(width) + foot);
	if (width < BESIDE) return Math.ceil(mapHeight(width) + text);
	return Math.ceil(Math.max(mapHeight(width - CARD), text));
}

/** What a frame tells the page around it; README.md documents it. */
export interface SizeMessage {
	readonly type: 'shuttle:size';
	readonly height: number;
}
