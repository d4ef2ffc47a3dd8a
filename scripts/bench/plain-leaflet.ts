import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CACHE } from '../root';

const require = createRequire(import.meta.url);

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The same countries with L.geoJSON</title>
<link rel="stylesheet" href="leaflet.css">
<style>html, body, #map { height: 100%; margin: 0 }</style>
<div id="map"></div>
<script src="leaflet.js"></script>
<script src="topojson-client.js"></script>
<script>
const map = L.map('map', { preferCanvas: true, zoomSnap: 0 }).setView([LAT, LNG], ZOOM);
fetch('countries-10m.json').then((response) => response.json()).then((world) => {
	L.geoJSON(topojson.feature(world, world.objects.countries), { style: { weight: 1 } }).addTo(map);
	document.title = 'ready';
});
</script>
</html>
`;

/**
 * Writes a page that shows the same data the plain way, one `L.geoJSON` layer on a canvas, to
 * compare the basemap with.
 * @returns the folder to serve
 */
export function plainLeafletSite(view: { lat: number; lng: number; zoom: number }): string {
	const folder = join(CACHE, 'plain-leaflet');
	mkdirSync(folder, { recursive: true });
	const leaflet = dirname(require.resolve('leaflet'));
	const copies: readonly (readonly [string, string])[] = [
		[join(leaflet, 'leaflet.js'), 'leaflet.js'],
		[join(leaflet, 'leaflet.css'), 'leaflet.css'],
		[require.resolve('topojson-client'), 'topojson-client.js'],
		[require.resolve('world-atlas/countries-10m.json'), 'countries-10m.json']
	];
	for (const [from, to] of copies) copyFileSync(from, join(folder, to));
	const page = PAGE.replace('LAT', String(view.lat))
		.replace('LNG', String(view.lng))
		.replace('ZOOM', String(view.zoom));
	writeFileSync(join(folder, 'index.html'), page);
	return folder;
}
