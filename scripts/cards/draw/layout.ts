/** Where the parts of a card stand, in px. */
export { CARD_SIZE } from '../../../src/lib/server/preview';

/** The panel over the map, as on the site. */
export const PANEL = { left: 28, top: 28, width: 536, height: 574, radius: 22, pad: 38 } as const;

/** What is left for its words. */
export const LEFT = PANEL.left + PANEL.pad;
export const WIDTH = PANEL.width - 2 * PANEL.pad;
export const RIGHT = LEFT + WIDTH;
export const BOTTOM = PANEL.top + PANEL.height - PANEL.pad + 4;
