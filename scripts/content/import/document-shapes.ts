/** The parts of our own JSON, as far as an import takes them. */
import * as v from 'valibot';
import { detailsShape } from './details';
import { oneLine } from './item';

const text = v.pipe(v.string(), v.transform(oneLine));
const some = v.optional(text);
const list = v.optional(v.array(text), []);

export const stopShape = v.object({
	...detailsShape.entries,
	id: text,
	place: text,
	kind: some,
	by: some,
	arrive: text,
	depart: some,
	order: some,
	provenance: some,
	summary: some
});

export const tripShape = v.object({
	key: text,
	title: text,
	theme: some,
	start: some,
	end: some,
	from: some,
	to: some,
	summary: some,
	sources: detailsShape.entries.sources,
	stops: v.array(stopShape)
});

const number = v.pipe(v.number(), v.finite(), v.transform(String));

/** The tables that a document can add to, with the cells of a row. */
export const ROWS = {
	places: v.pipe(
		v.object({
			id: text,
			name: text,
			name_ar: some,
			aliases: list,
			country: text,
			lat: number,
			lng: number,
			kind: text,
			timezone: text,
			note: some
		}),
		v.transform((row) => [
			row.id,
			row.name,
			row.name_ar ?? '',
			row.aliases.join(';'),
			row.country,
			row.lat,
			row.lng,
			row.kind,
			row.timezone,
			row.note ?? ''
		])
	),
	countries: v.pipe(
		v.object({ code: text, numeric: text, name: text, aliases: list, region: text }),
		v.transform((row) => [row.code, row.numeric, row.name, row.aliases.join(';'), row.region])
	),
	people: v.pipe(
		v.object({ id: text, name: text, name_ar: some, aliases: list }),
		v.transform((row) => [row.id, row.name, row.name_ar ?? '', row.aliases.join(';')])
	),
	record: v.pipe(
		v.object({ id: text, start: text, end: text, country: text, locality: v.optional(text, '') }),
		v.transform((row) => [row.id, row.start, row.end, row.country, row.locality])
	)
};

export type Table = keyof typeof ROWS;
export const TABLES = Object.keys(ROWS) as readonly Table[];

export const travelerShape = v.object({
	id: text,
	name: text,
	office: text,
	term: v.object({ start: text, end: text }),
	home: text,
	summary: text
});
