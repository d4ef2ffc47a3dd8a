/** The shapes of what the desk's page sends: nothing of it is trusted. */
import * as v from 'valibot';
import { FIELDS, NOTES } from '../../src/desk/protocol';

const fields = v.partial(
	v.strictObject(
		v.entriesFromList([...FIELDS, ...NOTES], v.string()) as Record<
			(typeof FIELDS)[number] | (typeof NOTES)[number],
			v.StringSchema<undefined>
		>
	)
);

const link = v.strictObject({
	target: v.strictObject({ kind: v.picklist(['stop', 'call', 'trip', 'place']), key: v.string() }),
	relation: v.picklist(['reports', 'announces', 'recalls', 'mentions']),
	mark: v.nullable(v.string())
});

const beginning = v.strictObject({ paragraph: v.number(), start: v.number() });

const excerpt = v.strictObject({
	id: v.string(),
	quote: v.string(),
	at: beginning,
	links: v.array(link)
});

const paragraphs = v.pipe(v.array(v.string()), v.minLength(1));

export const SENT = {
	catalogue: v.strictObject({}),
	read: v.strictObject({ text: v.string(), name: v.string() }),
	judge: v.strictObject({ fields, paragraphs }),
	open: v.strictObject({ id: v.string() }),
	save: v.strictObject({
		id: v.string(),
		basis: v.nullable(v.string()),
		fields,
		paragraphs,
		excerpts: v.array(excerpt)
	}),
	undo: v.strictObject({})
};
