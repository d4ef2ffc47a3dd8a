/** What GDAL's `ogrinfo -so -al` says of a file, as data. */

export interface Layer {
	readonly name: string;
	readonly features: number;
	/** "Point", "Line String", "Unknown (any)". */
	readonly geometry: string;
	/** West, south, east, north in degrees; none where nothing has a place. */
	readonly extent: readonly number[];
}

export interface Report {
	/** GDAL's name of what read the file: "GeoJSON", "LIBKML". */
	readonly driver: string;
	readonly layers: readonly Layer[];
}

const NUMBER = /-?\d+(?:\.\d+)?/g;

function field(section: string, name: string): string {
	return new RegExp(`^${name}: (.*)$`, 'm').exec(section)?.[1] ?? '';
}

/** @param text as the program prints it */
export function readReport(text: string): Report {
	const [head = '', ...sections] = text.split(/^Layer name: /m);
	return {
		driver: /using driver `([^']*)'/.exec(head)?.[1] ?? '',
		layers: sections.map((section) => ({
			name: section.slice(0, section.indexOf('\n')),
			features: Number(field(section, 'Feature Count')),
			geometry: field(section, 'Geometry'),
			extent: [...field(section, 'Extent').matchAll(NUMBER)].map(([number]) => Number(number))
		}))
	};
}
