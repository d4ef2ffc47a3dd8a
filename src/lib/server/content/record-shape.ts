/** A map of known keys: every unknown one is reported, with the nearest known. */
import * as v from 'valibot';
import { didYouMean } from './nearest';

export function mapOf<const Entries extends v.ObjectEntries>(
	entries: Entries
): v.GenericSchema<unknown, v.InferOutput<v.ObjectSchema<Entries, undefined>>> {
	const known = Object.keys(entries);
	return v.pipe(
		// An object schema alone would take a list for a map with the keys 0, 1, 2.
		v.custom<object>(
			(input) => typeof input === 'object' && input !== null && !Array.isArray(input),
			'this is no map of keys and values; write "key: value" lines'
		),
		v.looseObject(entries),
		v.rawCheck(({ dataset, addIssue }) => {
			if (typeof dataset.value !== 'object' || dataset.value === null) return;
			const value: Record<string, unknown> = { ...dataset.value };
			for (const [name, input] of Object.entries(value)) {
				if (known.includes(name)) continue;
				const remedy = didYouMean(name, known, `the known keys are ${known.join(', ')}`);
				addIssue({
					message: `unknown key; ${remedy}`,
					input: name,
					path: [{ type: 'object', origin: 'key', input: value, key: name, value: input }]
				});
			}
		})
	);
}

/** A list with at least one item. */
export function listOf<const Item extends v.GenericSchema>(item: Item) {
	return v.pipe(
		v.array(item, 'this is no list; write each item on a line that begins with "- "'),
		v.minLength(1, 'the list is empty; write an item or delete the key')
	);
}
