/**
 * The same stop as pages written by hand: the least that a page with its words and its map can
 * cost, for comparison. One has the route as an inline SVG, the other draws it with Leaflet.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { geoMercator, geoPath } from 'd3-geo';
import type { LineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Stop } from '../../src/lib/domain/atlas';
import { loadAtlas } from '../../src/lib/server/content/atlas';
import { readContent } from '../../src/lib/server/content/files';
import { CACHE, ROOT } from '../root';

const require = createRequire(import.meta.url);

/** Of the picture, in CSS px. */
const WIDTH = 900;
const HEIGHT = 800;
const MARGIN = 60;

const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function page(title: string, head: string, words: string, map: string): string {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
body { display: flex; margin: 0; height: 100vh; font: 16px/1.5 Georgia, serif }
article { flex: 0 0 400px; padding: 0 24px; overflow: auto }
#map { flex: 1; background: #dde9f0 }
.land { fill: #f7f4ec; stroke: #b9b3a4 }
.route { fill: none; stroke: #b3261e; stroke-width: 2 }
</style>
${head}
<article>${words}</article>
${map}
</html>
`;
}

function wordsOf(stop: Stop, stops: readonly Stop[], quotes: readonly string[]): string {
	const items = stops.map((each) => `<li><a href="#${each.id}">${escaped(each.place.name)}</a>`);
	return [
		`<h1>${escaped(stop.place.name)}</h1>`,
		`<p>${escaped(stop.place.country.name)}`,
		...quotes.map((quote) => `<blockquote>${escaped(quote)}</blockquote>`),
		`<ol>${items.join('')}</ol>`
	].join('\n');
}

function land() {
	const world = require('world-atlas/land-110m.json') as Topology<{ land: GeometryCollection }>;
	return feature(world, world.objects.land);
}

function picture(route: LineString): string {
	const frame: [[number, number], [number, number]] = [
		[MARGIN, MARGIN],
		[WIDTH - MARGIN, HEIGHT - MARGIN]
	];
	const projection = geoMercator().fitExtent(frame, route);
	projection.clipExtent([
		[0, 0],
		[WIDTH, HEIGHT]
	]);
	const path = geoPath(projection).digits(1);
	const dots = route.coordinates.map(([lng = 0, lat = 0]) => {
		const [x, y] = projection([lng, lat]) ?? [0, 0];
		return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="8"/>`;
	});
	return `<svg id="map" viewBox="0 0 ${WIDTH} ${HEIGHT}"><path class="land" d="${path(land()) ?? ''}"/>
<path class="route" d="${path(route) ?? ''}"/>${dots.join('')}</svg>`;
}

const live = (route: LineString): string => `<div id="map"></div>
<script src="leaflet.js"></script>
<script>
const route = ${JSON.stringify(route)};
const map = L.map('map');
const line = L.geoJSON(route, { style: { color: '#b3261e' } });
map.fitBounds(line.getBounds());
fetch('land.json').then((response) => response.json()).then((land) => {
	L.geoJSON(land, { style: { color: '#b9b3a4', weight: 1 } }).addTo(map);
	line.addTo(map);
	for (const [lng, lat] of route.coordinates) L.circleMarker([lat, lng], { radius: 8 }).addTo(map);
	document.documentElement.dataset.live = '';
});
</script>`;

/**
 * Writes both pages for a stop.
 * @param trip `traveler/trip`
 * @returns the folder to serve: `svg/` and `leaflet/`
 * @throws when there is no such stop
 */
export function floorSite(trip: string, stopId: string): string {
	const atlas = loadAtlas(readContent(join(ROOT, 'content')));
	const stops = atlas.tripsByKey.get(trip)?.stops ?? [];
	const stop = atlas.stopsByKey.get(`${trip}/${stopId}`);
	if (!stop) throw new Error(`There is no stop ${trip}/${stopId}.`);
	const excerpts = atlas.excerptsByTarget.get(`stop:${stop.key}`) ?? [];
	const words = wordsOf(
		stop,
		stops,
		excerpts.map(({ quote }) => quote)
	);
	const route: LineString = {
		type: 'LineString',
		coordinates: stops.map(({ place: { position } }) => [position.lng, position.lat])
	};
	const folder = join(CACHE, 'floors');
	for (const name of ['svg', 'leaflet']) mkdirSync(join(folder, name), { recursive: true });
	const leaflet = dirname(require.resolve('leaflet'));
	copyFileSync(join(leaflet, 'leaflet.js'), join(folder, 'leaflet/leaflet.js'));
	copyFileSync(join(leaflet, 'leaflet.css'), join(folder, 'leaflet/leaflet.css'));
	writeFileSync(join(folder, 'leaflet/land.json'), JSON.stringify(land()));
	const title = stop.place.name;
	writeFileSync(join(folder, 'svg/index.html'), page(title, '', words, picture(route)));
	const style = '<link rel="stylesheet" href="leaflet.css">';
	writeFileSync(join(folder, 'leaflet/index.html'), page(title, style, words, live(route)));
	return folder;
}
