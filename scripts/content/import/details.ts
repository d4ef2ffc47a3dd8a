/** The lists of a waypoint: `details` of docs/data.md. */
import * as v from 'valibot';
import { oneLine } from './item';

const text = v.pipe(v.string(), v.transform(oneLine));
const role = v.object({ person: text, role: text });
const source = v.object({
	url: text,
	publisher: v.optional(text),
	title: v.optional(text),
	date: v.optional(text)
});

export const detailsShape = v.object({
	met: v.optional(v.array(v.union([role, v.object({ group: text })]))),
	with: v.optional(v.array(role)),
	occasions: v.optional(v.array(text)),
	record: v.optional(v.array(text)),
	sources: v.optional(v.array(source))
});

export type Details = v.InferOutput<typeof detailsShape>;

/** The lists of a text; `null` when it holds something else. */
export function detailsOf(json: string | undefined): Details | null {
	if (json === undefined) return {};
	try {
		return v.parse(detailsShape, JSON.parse(json));
	} catch {
		return null;
	}
}
