/** What the map needs to be moved. */
export const movable = () => import('./live');

/** What lays out an atlas. */
export const atlasDrawing = () => import('./atlas-parts');

/**
 * Asks for it as soon as a script runs, where the page has a map: it is on its way while the page
 * is taken over. Whether it comes is for the map to say.
 */
export function sendForMovable(): void {
	if (document.querySelector('.leaflet')) movable().catch(() => undefined);
	if (document.querySelector('.routes')) atlasDrawing().catch(() => undefined);
}
