import { intervalWords } from '$lib/domain/date-words';
import { placePath } from '$lib/urls';
import type { Addresses } from './addresses';
import { CREDIT } from './licence';
import type { Selection } from './selection';
import { PLACE_TYPE, placesWithStays, type PlaceStays } from './stays';

interface Column {
	readonly name: string;
	readonly about: string;
	readonly of: (place: PlaceStays, addresses: Addresses) => string | number | undefined;
}

const first = ({ stays }: PlaceStays): string =>
	stays.map(({ dates }) => dates.start.first).toSorted()[0] ?? '';

const last = ({ stays }: PlaceStays): string =>
	stays
		.map(({ dates }) => dates.end.last)
		.toSorted()
		.at(-1) ?? '';

/** Names and spellings with their language where it is known. */
const variants = ({ place }: PlaceStays): string =>
	[...(place.nameAr === undefined ? [] : [`${place.nameAr}@ar`]), ...place.aliases].join(';');

const description = ({ place, stays }: PlaceStays): string =>
	[place.note, `Stays: ${stays.map(({ dates }) => intervalWords(dates)).join('; ')}.`]
		.filter(Boolean)
		.join(' ');

/** Of LP-TSV 0.5 (Linked Places delimited), those that there is something for. */
export const LINKED_PLACES_COLUMNS: readonly Column[] = [
	{ name: 'id', about: 'The place’s id', of: ({ place }) => place.id },
	{ name: 'title', about: 'The place’s name', of: ({ place }) => place.name },
	{ name: 'title_source', about: 'Where the name is from', of: () => CREDIT },
	{
		name: 'fclasses',
		about: 'Feature class of GeoNames',
		of: ({ place }) => PLACE_TYPE[place.kind].fclass
	},
	{
		name: 'aat_types',
		about: 'Type in the Getty Art & Architecture Thesaurus',
		of: ({ place }) => PLACE_TYPE[place.kind].aat
	},
	{ name: 'start', about: 'First day of the first stay', of: first },
	{ name: 'end', about: 'Last day of the last stay', of: last },
	{
		name: 'title_uri',
		about: 'The place’s page',
		of: ({ place }, { url }) => url(placePath(place.id))
	},
	{ name: 'ccodes', about: 'ISO 3166-1 alpha-2', of: ({ place }) => place.country.code },
	{ name: 'variants', about: 'Other names, with their language', of: variants },
	{ name: 'types', about: 'Kind of place', of: ({ place }) => place.kind },
	{ name: 'lon', about: 'Degrees east, WGS 84', of: ({ place }) => place.position.lng },
	{ name: 'lat', about: 'Degrees north, WGS 84', of: ({ place }) => place.position.lat },
	{ name: 'description', about: 'What the point stands for, and the stays', of: description }
];

/** The format knows no quotes: a value is one line without a tab. A formula is made harmless. */
export function tsvCell(value: string | number | undefined): string {
	if (typeof value === 'number') return String(value);
	const text = (value ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
	return /^'*["=+\-@]/.test(text) ? `'${text}` : text;
}

/** Places as a table for the World Historical Gazetteer: UTF-8, tabs, no quotes. */
export function linkedPlacesTable(selection: Selection, addresses: Addresses): string {
	const rows = placesWithStays(selection).map((place) =>
		LINKED_PLACES_COLUMNS.map(({ of }) => tsvCell(of(place, addresses)))
	);
	const heading = LINKED_PLACES_COLUMNS.map(({ name }) => name);
	return [heading, ...rows].map((cells) => `${cells.join('\t')}\n`).join('');
}
