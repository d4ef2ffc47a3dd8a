/** Rows of the places and people that our own waypoints name, as far as the waypoints tell. */
import type { Atlas } from '../../../src/lib/domain/atlas';
import { csvLine } from '../../../src/lib/server/content/canonical-csv';
import { isSlug } from '../../../src/lib/server/content/fields';
import { cityAround } from '../records/gazetteer';
import { detailsOf } from './details';
import type { Rows } from './document';
import type { Line } from './draft';
import { oneLine, positionOf } from './item';
import type { Fields, OwnPoint } from './item';

/** So near, in km, a city is the place itself. */
const SAME_KM = 12;

/** What the atlas has of them stays as it is; what it lacks is told. */
export function ownRows(
	points: readonly OwnPoint[],
	{ places, people }: Atlas
): { readonly rows: Rows; readonly lines: readonly Line[] } {
	const own: { readonly [table in 'places' | 'people']: Map<string, string> } = {
		places: new Map(),
		people: new Map()
	};
	const lines: Line[] = [];
	for (const { at, fields } of points) {
		const id = fields.get('place') ?? '';
		if (!own.places.has(id)) {
			const row = placeRow(id, fields, places.has(id));
			if (row !== null) own.places.set(id, row);
			if (row !== null && !places.has(id))
				lines.push({ at, fate: 'doubtful', words: `a new place, ${id}: look at its kind` });
		}
		for (const [person, name] of namesOf(fields)) {
			if (own.people.has(person)) continue;
			own.people.set(person, csvLine([person, name, '', '']));
			if (!people.has(person))
				lines.push({ at, fate: 'doubtful', words: `a new person, ${person}: ${name}` });
		}
	}
	return { rows: new Map(Object.entries(own) as [keyof typeof own, Map<string, string>][]), lines };
}

/** @param known whether its kind is no question */
function placeRow(id: string, fields: Fields, known: boolean): string | null {
	const value = (name: string): string => oneLine(fields.get(name) ?? '');
	const position = positionOf(value('lat'), value('lng'));
	const [name, country, timezone] = ['place_name', 'country', 'timezone'].map(value);
	if (!isSlug(id) || !name || !country || !timezone || !position) return null;
	const kind = known ? 'town' : (cityAround(position, SAME_KM)?.kind ?? 'town');
	const cells = [value('place_name_ar'), '', country, value('lat'), value('lng'), kind, timezone];
	return csvLine([id, name, ...cells, '']);
}

/** Names by id: as the file shortens its lists to words, or as the id spells them. */
function namesOf(fields: Fields): (readonly [id: string, name: string])[] {
	const details = detailsOf(fields.get('details')) ?? {};
	return (['met', 'with'] as const).flatMap((list) => {
		const words = fields.get(list)?.split('; ') ?? [];
		return (details[list] ?? []).flatMap((each) => {
			if (!('person' in each) || !isSlug(each.person)) return [];
			const said = words.find(
				(word) => word.endsWith(` (${each.role})`) && spells(word, each.person)
			);
			const name = said?.slice(0, -` (${each.role})`.length) ?? spelled(each.person);
			return [[each.person, oneLine(name)] as const];
		});
	});
}

/** Whether a name begins as its id does: roles alone do not tell two people apart. */
const spells = (name: string, id: string): boolean =>
	name.normalize('NFD').replace(/\P{L}/gu, '').slice(0, 3).toLowerCase() ===
	id.replace(/\P{L}/gu, '').slice(0, 3);

/** Words that stay small inside a name. */
const SMALL = / (?:Bin|Ibn|Bint|De|Da|Di|Van|Von|Der) /g;

/** "Hakan Fidan" of `hakan-fidan` */
const spelled = (id: string): string =>
	id
		.replace(/-\d+$/, '')
		.replace(
			/(^|-)(\p{L})/gu,
			(_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase()
		)
		.replace(SMALL, (word) => word.toLowerCase());
