/** GeoJSON (RFC 7946): features with a point. */
import { pointFrom, understood } from './columns';
import { refuse } from './input';
import type { Input } from './input';
import { LEGS, MOST_ITEMS, isOwn, positionOf } from './item';
import type { Item } from './item';
import { isMap, listIn, parseJson, textsOf } from './parse-json';

/** @throws {Refusal} when the file cannot be read */
export function readGeoJson(input: Input): Item[] {
	const root = parseJson(input);
	const isFeature = isMap(root) && root['type'] === 'Feature';
	const features = isFeature ? [root] : isMap(root) ? root['features'] : null;
	if (!Array.isArray(features)) {
		throw refuse(
			input.name,
			1,
			'this is no GeoJSON; its "type" is "FeatureCollection", and it has a list of "features"'
		);
	}
	if (features.length > 2 * MOST_ITEMS)
		throw refuse(
			input.name,
			1,
			`${features.length} features; at most ${2 * MOST_ITEMS} are read: split the file by trip`
		);
	return features.map((feature, index) => featureItem(feature, `feature ${index + 1}`));
}

function featureItem(feature: unknown, at: string): Item {
	if (!isMap(feature))
		return { kind: 'left', at, what: 'no object', why: 'a feature is an object' };
	const properties = isMap(feature['properties']) ? feature['properties'] : {};
	const fields = textsOf(properties);
	if (isOwn(fields) && fields.get('type') === 'waypoint') return { kind: 'own', at, fields };
	const geometry = isMap(feature['geometry']) ? feature['geometry'] : {};
	const { name = 'a feature without a name' } = understood(fields);
	if (geometry['type'] !== 'Point') {
		const line = typeof geometry['type'] === 'string' && geometry['type'].includes('LineString');
		return { kind: 'left', at, what: name, why: line ? LEGS : 'it has no point' };
	}
	const [lng, lat] = listIn(geometry['coordinates']);
	return pointFrom(at, fields, positionOf(lat, lng));
}
