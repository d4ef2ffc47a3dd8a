/** Media types by file extension; only what the build holds. */
const TYPES: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	mjs: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	geojson: 'application/geo+json; charset=utf-8',
	webmanifest: 'application/manifest+json; charset=utf-8',
	xml: 'application/xml; charset=utf-8',
	svg: 'image/svg+xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	tsv: 'text/tab-separated-values; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	kml: 'application/vnd.google-earth.kml+xml; charset=utf-8',
	gpx: 'application/gpx+xml; charset=utf-8',
	ico: 'image/x-icon',
	png: 'image/png',
	jpg: 'image/jpeg',
	webp: 'image/webp',
	woff2: 'font/woff2'
};

export function mediaType(path: string): string {
	return TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** Whether it is text, which is worth compressing; pictures and fonts are compressed already. */
export function isText(path: string): boolean {
	return mediaType(path).includes('charset=utf-8');
}
