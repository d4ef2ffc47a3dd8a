/** JSON Schemas of the YAML files, from the shapes that the loader checks them with. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { JsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import * as fields from '../../../src/lib/server/content/fields';
import * as shapes from '../../../src/lib/server/content/shapes';
import { changeItem } from '../../../src/lib/server/content/shapes-addresses';
import { CHANGE_WORDS, KEY_WORDS } from './words';

const DRAFT = 'http://json-schema.org/draft-07/schema#';
const DATE = '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?[?~%]?$';
const DAY = '^\\d{4}-\\d{2}-\\d{2}[?~%]?$';
const ADDRESS = '^/(?:[a-z0-9-]+/)*$';

/** Fields whose checks no JSON Schema says; YAML takes a bare 2023 or 4162 for a number. */
const FIELDS: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
	[fields.text, { type: 'string', minLength: 1 }],
	[fields.quoted, { type: 'string', minLength: 1 }],
	[fields.slug, { type: ['string', 'integer'], pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' }],
	[fields.day, { type: 'string', pattern: DAY }],
	[fields.certainDay, { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }],
	[fields.anyDate, { type: ['string', 'integer'], pattern: DATE }],
	[fields.url, { type: 'string', pattern: '^https?://[^\\s]+$' }]
]);

/** Every key and every value is an address. */
const MOVED: JsonSchema = {
	type: 'object',
	propertyNames: { pattern: ADDRESS },
	additionalProperties: { type: 'string', pattern: ADDRESS }
};

/** By file name. */
export function allSchemas(): ReadonlyMap<string, JsonSchema> {
	const stop = schemaOf(shapes.stopItem);
	const trip = schemaOf(shapes.tripFile);
	const stops = { ...described('stops'), type: 'array' as const, minItems: 1, items: stop };
	const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
	return new Map<string, JsonSchema>([
		['traveler.json', titled('A traveler', schemaOf(shapes.travelerFile))],
		['trip.json', titled('A trip', { ...trip, properties: { ...trip.properties, stops } })],
		['calls.json', titled('The calls of a traveler', list(schemaOf(shapes.callItem)))],
		['excerpts.json', titled('The excerpts of an article', list(schemaOf(shapes.excerptItem)))],
		['changes.json', titled('What followers of the site hear of', list(changeSchema()))],
		['moved.json', titled('Old addresses and the new ones that they lead to', MOVED)]
	]);
}

/** Some keys of a change mean something else than those of a record. */
function changeSchema(): JsonSchema {
	const schema = schemaOf(changeItem);
	const properties = Object.entries(schema.properties ?? {}).map(([key, value]) => {
		const description = CHANGE_WORDS[key];
		return [key, typeof value === 'boolean' ? value : { ...value, description }] as const;
	});
	return { ...schema, properties: Object.fromEntries(properties) };
}

/** The text of a schema's file. */
export function schemaText(schema: JsonSchema): string {
	return `${JSON.stringify(schema, null, '\t')}\n`;
}

function titled(title: string, schema: JsonSchema): JsonSchema {
	return { $schema: DRAFT, title, ...schema };
}

function described(key: string): { description?: string } {
	const description = KEY_WORDS[key];
	return description === undefined ? {} : { description };
}

function schemaOf(schema: v.GenericSchema): JsonSchema {
	const field = FIELDS.get(schema) ?? mapSchema(schema) ?? choice(schema);
	if (field) return field;
	const wrapped = partOf(schema, 'wrapped');
	if (wrapped) return schemaOf(wrapped);
	const item = partOf(schema, 'item');
	if (item) return { type: 'array', minItems: 1, items: schemaOf(item) };
	const leaf = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
	delete leaf.$schema;
	return leaf;
}

/** The schema inside an optional one, or of the items of a list. */
function partOf(schema: object, name: 'wrapped' | 'item'): v.GenericSchema | null {
	const part: unknown = Reflect.get(schema, name);
	return typeof part === 'object' ? (part as v.GenericSchema | null) : null;
}

/** The entries of a map as `mapOf` makes it: a pipe with a loose object in it. */
function mapSchema(schema: object): JsonSchema | null {
	const pipe: unknown = Reflect.get(schema, 'pipe');
	const parts: readonly unknown[] = Array.isArray(pipe) ? pipe : [];
	const entries = parts.map(entriesOf).find((found) => found !== null);
	if (!entries) {
		const inner = parts.find(
			(part, index) => index === 0 && typeof part === 'object' && part !== null && 'pipe' in part
		);
		return typeof inner === 'object' && inner !== null ? mapSchema(inner) : null;
	}
	const properties: Record<string, JsonSchema> = {};
	for (const [key, value] of Object.entries(entries)) {
		properties[key] = { ...described(key), ...schemaOf(value) };
	}
	const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional');
	return { type: 'object', properties, required, additionalProperties: false };
}

function entriesOf(part: unknown): Record<string, v.GenericSchema> | null {
	if (typeof part !== 'object' || part === null || Reflect.get(part, 'type') !== 'loose_object')
		return null;
	return Reflect.get(part, 'entries') as Record<string, v.GenericSchema>;
}

/** Somebody who was met: a person in a role, or a group. */
function choice(schema: object): JsonSchema | null {
	if (Reflect.get(schema, 'type') !== 'lazy') return null;
	const getter = Reflect.get(schema, 'getter') as (input: unknown) => v.GenericSchema;
	return { anyOf: [schemaOf(getter({})), schemaOf(getter({ group: '' }))] };
}
