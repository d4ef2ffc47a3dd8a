import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { addressesFrom } from '$lib/server/export/addresses';
import { atlasPackage, tripsPackage } from '$lib/server/export/datapackage';
import { dataPackagePath } from '$lib/urls';
import { atlas, must } from '../views/real';
import { read, TRAVELER } from './files';

const traveler = must(atlas.travelers.get(TRAVELER), TRAVELER);

const packages = {
	'the atlas': atlasPackage(atlas, addressesFrom(dataPackagePath())),
	'the trips': tripsPackage(atlas, traveler, addressesFrom(dataPackagePath(TRAVELER)))
};

/** The profile as published; tests/fixtures/frictionless/README.md says where. */
function profile(version: string) {
	const ajv = new Ajv({ allErrors: true, strict: false, formats: { textarea: true } });
	addFormats(ajv);
	const text = readFileSync(`tests/fixtures/frictionless/datapackage-${version}.json`, 'utf8');
	return ajv.compile(JSON.parse(text));
}

describe.each(['1.0', '2.0'])('the published profile of version %s', (version) => {
	const validate = profile(version);

	it.each(Object.entries(packages))('accepts the package of %s', (_, text) => {
		validate(JSON.parse(text));
		expect(validate.errors ?? []).toEqual([]);
	});

	it('refuses a package without resources, so it does look', () => {
		expect(validate({ name: 'empty', resources: [] })).toBe(false);
	});
});

describe('every table of a package', () => {
	interface Resource {
		readonly path: string;
		readonly format: string;
		readonly dialect?: { readonly delimiter: string };
	}
	const tables = (text: string): Resource[] =>
		JSON.parse(text).resources.filter(({ path }: Resource) => /\.[ct]sv$/.test(path));

	it.each([
		['', packages['the atlas'], 2],
		[`${TRAVELER}/`, packages['the trips'], atlas.trips.length * 2]
	])('below "%s" says how its cells are parted, and calls itself CSV', (folder, text, count) => {
		expect(tables(text)).toHaveLength(count);
		for (const { path, format, dialect } of tables(text)) {
			expect(format).toBe('csv');
			const [key = '', extension = ''] = path.split('.');
			const rows = dsvFormat(dialect?.delimiter ?? '').parseRows(read(folder + key, extension));
			expect(new Set(rows.map((row) => row.length)).size).toBe(1);
			expect(rows[0]?.length).toBeGreaterThan(5);
		}
	});
});
