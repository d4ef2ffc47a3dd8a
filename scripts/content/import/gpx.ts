/** GPX 1.0 and 1.1: route points and way points; a track has no stops. */
import type { Element } from '@xmldom/xmldom';
import { GPX_NAMESPACE } from '../../../src/lib/server/export/gpx';
import type { Input } from './input';
import { refuse } from './input';
import { MOST_ITEMS, isOwn, oneLine, positionOf } from './item';
import type { Fields, Item } from './item';
import { momentOf } from './when';
import { childrenOf, elementsIn, lineOf, parseXml, textIn } from './xml';

/** @throws {Refusal} when the file cannot be read */
export function readGpx(input: Input): Item[] {
	const root = parseXml(input).documentElement;
	if (root?.localName !== 'gpx')
		throw refuse(input.name, 1, 'this is no GPX; its first element is not <gpx>');
	const points = [
		...childrenOf(root, 'wpt').map((point) => ({ point, group: '' })),
		...childrenOf(root, 'rte').flatMap((route) =>
			childrenOf(route, 'rtept').map((point) => ({ point, group: oneLine(textIn(route, 'name')) }))
		)
	];
	const beyond = points[MOST_ITEMS];
	if (beyond)
		throw refuse(
			input.name,
			beyond.point.lineNumber ?? 1,
			`more than ${MOST_ITEMS} points; split the file by trip`
		);
	return [
		...points.map(({ point, group }) => pointOf(point, group)),
		...childrenOf(root, 'trk').map(track)
	];
}

function pointOf(point: Element, group: string): Item {
	const at = lineOf(point);
	const fields = ownFields(point);
	if (isOwn(fields)) return { kind: 'own', at, fields };
	const [link] = childrenOf(point, 'link');
	const address = link?.getAttribute('href') ?? textIn(point, 'url');
	return {
		kind: 'foreign',
		at,
		name: oneLine(textIn(point, 'name')),
		position: positionOf(point.getAttribute('lat'), point.getAttribute('lon')),
		start: momentOf(textIn(point, 'time')),
		end: null,
		group,
		...(address ? { link: address.trim() } : {})
	};
}

function ownFields(point: Element): Fields {
	const [extensions] = childrenOf(point, 'extensions');
	const own = extensions ? elementsIn(extensions) : [];
	return new Map(
		own
			.filter(({ namespaceURI }) => namespaceURI === GPX_NAMESPACE)
			.map((each) => [each.localName ?? '', each.textContent ?? ''])
	);
}

function track(each: Element): Item {
	const points = childrenOf(each, 'trkseg').reduce(
		(sum, part) => sum + childrenOf(part, 'trkpt').length,
		0
	);
	const what = `${oneLine(textIn(each, 'name')) || 'a track'}, ${points} points`;
	return {
		kind: 'left',
		at: lineOf(each),
		what,
		why: 'a track does not tell where somebody stopped; add a way point (wpt) for each stop'
	};
}
