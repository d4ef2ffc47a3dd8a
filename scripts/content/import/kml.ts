/** KML (OGC 2.2): placemarks with a point, folder by folder. */
import type { Element } from '@xmldom/xmldom';
import { understood } from './columns';
import type { Input } from './input';
import { refuse } from './input';
import { LEGS, MOST_ITEMS, isOwn, oneLine, positionOf } from './item';
import type { Fields, Item, Moment } from './item';
import { momentOf } from './when';
import { childrenOf, elementsIn, lineOf, parseXml, textIn } from './xml';

/** @throws {Refusal} when the file cannot be read */
export function readKml(input: Input): Item[] {
	const root = parseXml(input).documentElement;
	if (root?.localName !== 'kml')
		throw refuse(input.name, 1, 'this is no KML; its first element is not <kml>');
	const items: Item[] = [];
	walk(root, '', items, input);
	return items;
}

function walk(parent: Element, group: string, items: Item[], input: Input): void {
	for (const child of elementsIn(parent)) {
		if (items.length > MOST_ITEMS)
			throw refuse(
				input.name,
				child.lineNumber ?? 1,
				`more than ${MOST_ITEMS} placemarks; split the file by trip`
			);
		if (child.localName === 'Placemark') items.push(placemark(child, group));
		else if (child.localName === 'Folder')
			walk(child, oneLine(textIn(child, 'name')) || group, items, input);
		else if (child.localName === 'Document') walk(child, group, items, input);
		else if (child.localName === 'NetworkLink')
			items.push({
				kind: 'left',
				at: lineOf(child),
				what: 'a network link',
				why: 'what lies elsewhere is not fetched; save it as a file'
			});
	}
}

function placemark(mark: Element, group: string): Item {
	const at = lineOf(mark);
	const name = oneLine(textIn(mark, 'name'));
	const fields = dataOf(mark);
	if (isOwn(fields)) return { kind: 'own', at, fields };
	const point = childrenOf(mark, 'Point')[0];
	if (!point) {
		const line = ['LineString', 'MultiGeometry', 'Track', 'MultiTrack'].some(
			(kind) => childrenOf(mark, kind).length > 0
		);
		const what = name || 'a placemark without a name';
		return { kind: 'left', at, what, why: line ? LEGS : 'it has no point' };
	}
	const [lng, lat] = textIn(point, 'coordinates').trim().split(',');
	const { start, end } = spanOf(mark);
	const { met, with: companions } = understood(fields);
	return {
		kind: 'foreign',
		at,
		name,
		position: positionOf(lat, lng),
		start,
		end,
		group,
		...(met === undefined ? {} : { met }),
		...(companions === undefined ? {} : { with: companions })
	};
}

/** `ExtendedData`, plain or by a schema, whose names may have a prefix. */
function dataOf(mark: Element): Fields {
	const [extended] = childrenOf(mark, 'ExtendedData');
	if (!extended) return new Map();
	const plain = childrenOf(extended, 'Data').map(
		(data) => [data.getAttribute('name') ?? '', textIn(data, 'value')] as const
	);
	const typed = childrenOf(extended, 'SchemaData')
		.flatMap((data) => childrenOf(data, 'SimpleData'))
		.map((data) => [data.getAttribute('name') ?? '', data.textContent ?? ''] as const);
	return new Map([...typed, ...plain]);
}

function spanOf(mark: Element): { start: Moment | null; end: Moment | null } {
	const [span] = childrenOf(mark, 'TimeSpan');
	const [stamp] = childrenOf(mark, 'TimeStamp');
	if (span) return { start: momentOf(textIn(span, 'begin')), end: momentOf(textIn(span, 'end')) };
	return { start: stamp ? momentOf(textIn(stamp, 'when')) : null, end: null };
}
