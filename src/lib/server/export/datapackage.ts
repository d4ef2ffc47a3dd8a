import type { Atlas, Traveler } from '$lib/domain/atlas';
import { dataPath } from '$lib/urls';
import type { Addresses } from './addresses';
import { bytesOf, dataFile, sha256, WHOLE, type DataFile } from './catalogue';
import { TEXT_FIELDS, type FieldType } from './fields';
import { FORMATS } from './formats';
import { CREDIT, EXCERPTS_NOTE, FACTS_LICENCE, FACTS_NOTE } from './licence';
import { LINKED_PLACES_COLUMNS } from './linked-places-table';

/** Descriptors of Frictionless Data Packages, for readers of version 1 and of version 2. */

const CC0 = { name: FACTS_LICENCE.name, title: FACTS_LICENCE.title, path: FACTS_LICENCE.url };

/** "other-closed" is the Open Definition's word for what is not licensed. */
const QUOTED = { name: 'other-closed', title: EXCERPTS_NOTE };

const column = (name: string, type: FieldType, description: string) => ({
	name,
	type,
	description
});

const WAYPOINTS_SCHEMA = {
	fields: TEXT_FIELDS.map(({ name, type, about }) => ({
		...column(name, type, about),
		...(name === 'key' ? { constraints: { required: true, unique: true } } : {})
	})),
	missingValues: [''],
	primaryKey: 'key'
};

const PLACES_SCHEMA = {
	fields: LINKED_PLACES_COLUMNS.map(({ name, about }) =>
		column(name, name === 'lon' || name === 'lat' ? 'number' : 'string', about)
	),
	missingValues: [''],
	primaryKey: 'id'
};

const TABLE = { type: 'table', profile: 'tabular-data-resource' } as const;

/** How a table's cells are parted; readers of version 1 call every table CSV, whatever parts it. */
const DIALECTS: Readonly<Record<string, object>> = {
	csv: { format: 'csv', dialect: { delimiter: ',', doubleQuote: true } },
	tsv: { format: 'csv', dialect: { delimiter: '\t', doubleQuote: true } }
};

const SCHEMAS: Readonly<Record<string, object>> = { csv: WAYPOINTS_SCHEMA, tsv: PLACES_SCHEMA };

/** What tells a program the columns. */
function tableOf({ format: { extension } }: DataFile) {
	const schema = SCHEMAS[extension];
	return schema ? { ...TABLE, schema } : {};
}

/** @param folder site path of the package, with a slash at its end */
function resource(file: DataFile, folder: string) {
	const path = file.path.slice(folder.length);
	return {
		name: path.replaceAll('/', '-'),
		path,
		title: `${file.title} (${file.format.name})`,
		format: file.format.extension.split('.').at(-1),
		mediatype: file.format.mediaType,
		encoding: 'utf-8',
		bytes: bytesOf(file),
		hash: `sha256:${sha256(file)}`,
		licenses: file.format.quotes ? [QUOTED] : [CC0, QUOTED],
		...DIALECTS[file.format.extension]
	};
}

interface Package {
	readonly name: string;
	readonly title: string;
	readonly resources: readonly object[];
}

function descriptor({ name, title, resources }: Package, addresses: Addresses): string {
	const homepage = addresses.url(dataPath());
	const document = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		profile: 'data-package',
		name,
		title,
		description: `${FACTS_NOTE} ${EXCERPTS_NOTE}`,
		...(homepage ? { homepage } : {}),
		licenses: [CC0],
		contributors: [{ title: CREDIT }],
		resources
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}

const everyFormat = (atlas: Atlas, key: string): DataFile[] =>
	FORMATS.flatMap(({ extension }) => dataFile(atlas, key, extension) ?? []);

/** The whole atlas, and everything of each traveler: `/data/datapackage.json`. */
export function atlasPackage(atlas: Atlas, addresses: Addresses): string {
	const files = [...atlas.travelers.keys(), WHOLE].flatMap((key) => everyFormat(atlas, key));
	const resources = files.map((file) => ({ ...resource(file, dataPath()), ...tableOf(file) }));
	return descriptor({ name: 'shuttle', title: 'Shuttle: the open data', resources }, addresses);
}

/**
 * Everything of each trip: `/data/<traveler>/datapackage.json`. The columns of its tables are those
 * of the traveler's; hundreds of copies of them would be most of the file.
 */
export function tripsPackage(atlas: Atlas, traveler: Traveler, addresses: Addresses): string {
	const folder = `${dataPath()}${traveler.id}/`;
	const files = atlas.trips
		.filter((trip) => trip.travelerId === traveler.id)
		.flatMap((trip) => everyFormat(atlas, trip.key));
	const resources = files.map((file) => resource(file, folder));
	const title = `Trips of ${traveler.name}, each by itself`;
	return descriptor({ name: `shuttle-${traveler.id}`, title, resources }, addresses);
}
