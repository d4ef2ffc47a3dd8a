import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { targetId } from '$lib/domain/atlas';
import { addressesFrom } from '$lib/server/export/addresses';
import { annotations } from '$lib/server/export/annotations';
import { dataFile, sha256, WHOLE } from '$lib/server/export/catalogue';
import { atlasPackage, tripsPackage } from '$lib/server/export/datapackage';
import { TEXT_FIELDS } from '$lib/server/export/fields';
import { FORMATS } from '$lib/server/export/formats';
import { linkedPlaces } from '$lib/server/export/linked-places';
import { ofTraveler } from '$lib/server/export/selection';
import { dataPackagePath, dataPath } from '$lib/urls';
import { atlas, must } from '../views/real';
import { everyKey, file, OCTOBER, read, TRAVELER } from './files';

const traveler = must(atlas.travelers.get(TRAVELER), TRAVELER);

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('the atlas as JSON', () => {
	const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
	addFormats(ajv);
	const schema = JSON.parse(readFileSync('static/data/atlas.schema.json', 'utf8'));
	const validate = ajv.compile(schema);

	it.each([WHOLE, ...everyKey])('of %s is what its schema says', (key) => {
		validate(JSON.parse(read(key, 'json')));
		expect(validate.errors ?? []).toEqual([]);
	});

	it('has a schema that describes every field in words', () => {
		const silent: string[] = [];
		const walk = (node: unknown, at: string): void => {
			if (typeof node !== 'object' || node === null) return;
			for (const [name, each] of Object.entries(node)) {
				if (at.endsWith('/properties') && !('description' in each) && !('$ref' in each)) {
					silent.push(`${at}/${name}`);
				}
				walk(each, `${at}/${name}`);
			}
		};
		walk(schema, '');
		expect(silent).toEqual([]);
	});

	it('names its schema where it lies beside it', () => {
		expect(JSON.parse(read(WHOLE, 'json')).$schema).toBe('atlas.schema.json');
		expect(JSON.parse(read(OCTOBER.key, 'json')).$schema).toBe('../atlas.schema.json');
	});

	it('holds every record of the atlas, and of a trip every record that it names', () => {
		const whole = JSON.parse(read(WHOLE, 'json'));
		expect(whole.places).toHaveLength(atlas.places.size);
		expect(whole.people).toHaveLength(atlas.people.size);
		expect(whole.record).toHaveLength(atlas.record.size);
		const part = JSON.parse(read(OCTOBER.key, 'json'));
		const places = part.places.map(({ id }: { id: string }) => id);
		expect(places).toEqual(expect.arrayContaining(OCTOBER.stops.map(({ place }) => place.id)));
		expect(part.calls.map(({ id }: { id: string }) => id)).toEqual(['2023-10-14-wang-yi']);
	});

	it('never holds an article’s words beyond its excerpts and what stands beside them', () => {
		const text = read(WHOLE, 'json');
		const quoted = atlas.articles.flatMap(({ excerpts }) => excerpts.map(({ quote }) => quote));
		const unquoted = atlas.articles
			.flatMap(({ paragraphs }) => paragraphs)
			.filter((words) => words.length > 120 && !quoted.some((quote) => words.includes(quote)));
		expect(unquoted.length).toBeGreaterThan(0);
		for (const words of unquoted) expect(text).not.toContain(JSON.stringify(words).slice(1, -1));
	});
});

interface Annotation {
	readonly id: string;
	readonly target: { readonly source: { readonly id: string }; readonly selector: Selector };
}

interface Selector {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	readonly refinedBy?: Selector;
}

const times = (words: string, part: string): number => words.split(part).length - 1;

describe('the excerpts as Web Annotations', () => {
	const items = (key: string): Annotation[] => JSON.parse(read(key, 'annotations.json')).items;

	it('are one a link, each with a name of its own', () => {
		const links = atlas.articles.flatMap(({ excerpts }) => excerpts.flatMap((each) => each.links));
		const ids = items(TRAVELER).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const known = [...new Set(links.map(({ target }) => targetId(target)))];
		for (const target of known.filter((each) => !each.startsWith('place:'))) {
			expect(ids.some((id) => id.endsWith(`/${target}`))).toBe(true);
		}
	});

	it('select exactly one passage of their article, and in it the words that are meant', () => {
		for (const { target } of items(TRAVELER)) {
			const article = atlas.articles.find(({ url }) => url === target.source.id);
			const words = article?.paragraphs.join('\n') ?? '';
			const { exact, prefix, suffix, refinedBy } = target.selector;
			expect(times(words, prefix + exact + suffix)).toBe(1);
			if (!refinedBy) continue;
			expect(refinedBy.prefix + refinedBy.exact + refinedBy.suffix).toBe(exact);
		}
	});

	it('of a trip speak of it, its stops, its places or the calls of its days', () => {
		expect(items(OCTOBER.key).length).toBeGreaterThan(10);
		const quiet = atlas.trips.find(({ key }) => items(key).length === 0);
		expect(quiet, 'a trip of which no article speaks has an empty page').toBeDefined();
	});

	it('have full addresses where the origin is known, and else relative ones', () => {
		expect(items(TRAVELER)[0]?.id).toMatch(/^\.\.\/articles\//);
		vi.stubEnv('ORIGIN', 'https://example.org/atlas');
		const { path } = file(TRAVELER, 'annotations.json');
		const written = annotations(ofTraveler(atlas, traveler), addressesFrom(path), path);
		expect(JSON.parse(written).id).toBe(`https://example.org/atlas${path}`);
		expect(JSON.parse(written).items[0].id).toMatch(/^https:\/\/example\.org\/atlas\/articles\//);
	});
});

describe('Linked Places', () => {
	it('is GeoJSON to those who know no more', () => {
		for (const key of everyKey) {
			expect(check(read(key, 'lpf.json'))).toMatchObject({ type: 'FeatureCollection' });
		}
	});

	it('has for every place what the World Historical Gazetteer asks of a record', () => {
		vi.stubEnv('ORIGIN', 'https://example.org');
		const written = linkedPlaces(ofTraveler(atlas, traveler), addressesFrom('/data/x.json'));
		for (const place of JSON.parse(written).features) {
			expect(place['@id']).toMatch(/^https:\/\/example\.org\/places\/[a-z0-9-]+\/$/);
			expect(place.properties.title).not.toBe('');
			expect(place.properties.ccodes).toHaveLength(1);
			expect(place.names[0].citations[0].year).toBeGreaterThan(2000);
			expect(place.when.timespans.length).toBeGreaterThan(0);
			expect(place.types[0].identifier).toMatch(/^aat:\d{9}$/);
		}
	});

	it('says where a stay’s days are in doubt', () => {
		const all = JSON.parse(read(TRAVELER, 'lpf.json')).features;
		const doubtful = all.filter(
			({ when }: { when: { certainty: string } }) => when.certainty === 'less-certain'
		);
		expect(doubtful.length).toBeGreaterThan(0);
		for (const { when } of doubtful) expect(when.label).toMatch(/about|probably|perhaps/);
	});
});

describe('the Frictionless data packages', () => {
	const packages = [
		[dataPath(), atlasPackage(atlas, addressesFrom(dataPackagePath()))],
		[
			`${dataPath()}${TRAVELER}/`,
			tripsPackage(atlas, traveler, addressesFrom(dataPackagePath(TRAVELER)))
		]
	] as const;

	it('describe every file once, with its size and its hash', () => {
		const described = packages.flatMap(([folder, text]) =>
			JSON.parse(text).resources.map((resource: { path: string; bytes: number; hash: string }) => ({
				...resource,
				path: folder + resource.path
			}))
		);
		const files = [...everyKey.flatMap((key) => FORMATS.map((each) => file(key, each.extension)))];
		const all = [...files, file(WHOLE, 'json')];
		expect(described.map(({ path }) => path).toSorted()).toEqual(
			all.map(({ path }) => path).toSorted()
		);
		for (const { path, text, ...rest } of all) {
			const { bytes, hash } = described.find((each) => each.path === path) ?? {};
			expect([bytes, hash]).toEqual([
				Buffer.byteLength(text),
				`sha256:${sha256({ path, text, ...rest })}`
			]);
		}
	});

	it.each(packages)('in %s have names and paths that the standard allows', (_, text) => {
		const { name, resources } = JSON.parse(text);
		const names = resources.map((resource: { name: string }) => resource.name);
		expect(new Set(names).size).toBe(names.length);
		for (const each of [name, ...names]) expect(each).toMatch(/^[-a-z0-9._]+$/);
		for (const { path } of resources) expect(path).not.toMatch(/^[/.~]|\.\.|\\/);
	});

	it('give tables the columns that their files have', () => {
		const tables = JSON.parse(packages[0][1]).resources.filter(
			({ type }: { type?: string }) => type === 'table'
		);
		expect(tables).toHaveLength(2);
		for (const { path, schema, dialect } of tables) {
			const [key = '', extension = ''] = path.split('.');
			const heading = read(key, extension).split(/\r?\n/)[0]?.split(dialect.delimiter);
			expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(heading);
		}
	});
});

describe('a file of the open data', () => {
	it('is none where there is no such traveler, trip or format', () => {
		expect(dataFile(atlas, 'nobody', 'csv')).toBeUndefined();
		expect(dataFile(atlas, `${TRAVELER}/nowhere`, 'csv')).toBeUndefined();
		expect(dataFile(atlas, TRAVELER, 'docx')).toBeUndefined();
		expect(dataFile(atlas, WHOLE, 'csv')).toBeUndefined();
	});
});

describe('docs/data.md', () => {
	const documented = readFileSync('docs/data.md', 'utf8');

	it('documents every field of a waypoint, and those that GPX and iCalendar leave out', () => {
		for (const { name, repeats } of TEXT_FIELDS) {
			const row = documented
				.split('\n')
				.find((line) => line.startsWith('|') && line.split('|')[1]?.includes(`\`${name}\``));
			expect(row, name).toBeDefined();
			expect(row?.split('|')[1]?.includes('¹'), name).toBe(repeats === true);
		}
	});
});
