import { describe, expect, it } from 'vitest';
import { argumentsFor, judge } from '../../../../scripts/gdal/expected';
import { readReport } from '../../../../scripts/gdal/report';
import { atlas, must } from '../../server/views/real';

const trip = must(atlas.trips[0], 'a trip');
const waypoints = trip.stops.length + 2;

const gpx = (points: number, north = '50.8') => `INFO: Open of \`a.gpx'
      using driver \`GPX' successful.

Layer name: waypoints
Geometry: Point
Feature Count: 0
Layer SRS WKT:
ele: Real (0.0)

Layer name: routes
Geometry: Line String
Feature Count: 1
Extent: (-77.036900, 38.907200) - (4.351700, ${north})
Layer SRS WKT:
name: String (0.0)

Layer name: route_points
Geometry: Point
Feature Count: ${points}
Extent: (-77.036900, 38.907200) - (4.351700, 50.850300)
`;

describe('what GDAL says of a file', () => {
	it('is read layer by layer, with extents as numbers', () => {
		const { driver, layers } = readReport(gpx(4));
		expect(driver).toBe('GPX');
		expect(layers.map(({ name, features }) => [name, features])).toEqual([
			['waypoints', 0],
			['routes', 1],
			['route_points', 4]
		]);
		expect(layers[1]?.extent).toEqual([-77.0369, 38.9072, 4.3517, 50.8]);
		expect(layers[0]?.extent).toEqual([]);
	});

	it('is right with a route a trip, and a point a stop and end', () => {
		expect(judge('gpx', readReport(gpx(waypoints)), [trip])).toEqual([]);
	});

	it('is wrong with a point too few, off the Earth, or as another format', () => {
		const wrong = judge('gpx', readReport(gpx(waypoints - 1, '97.1')), [trip]);
		expect(wrong).toEqual([
			`routes: 1, route_points: ${waypoints - 1}; not routes: 1, route_points: ${waypoints}`,
			'"routes" lies at -77.0369 38.9072 4.3517 97.1'
		]);
		expect(judge('csv', readReport(gpx(waypoints)), [trip])).toContain('read as "GPX"');
		expect(judge('kml', readReport(''), [trip])).not.toEqual([]);
	});
});

it('tells GDAL which columns of a table are the place, as docs/data.md tells readers', () => {
	expect(argumentsFor('csv', 'a.csv')).toEqual(
		expect.arrayContaining(['X_POSSIBLE_NAMES=lng', 'Y_POSSIBLE_NAMES=lat', 'a.csv'])
	);
});
