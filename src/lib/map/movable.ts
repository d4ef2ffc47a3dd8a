/** What the map needs to be moved. Leaflet is large, as the names of the world are. */
export const movable = () => Promise.all([import('./leaflet/mount'), import('./names')]);

/**
 * Asks for it as soon as a script runs, where the page has a map: it is on its way while the page
 * is taken over. Whether it comes is for the map to say.
 */
export function sendForMovable(): void {
	if (document.querySelector('.leaflet')) movable().catch(() => undefined);
}
