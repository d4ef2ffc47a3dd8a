/** Builds the records of one kind. */
import type { GenericSchema, InferOutput } from 'valibot';
import type { Entry, Section } from './authored';
import type { Report, Spot } from './problem';
import { shapeOf } from './shape';
import { below } from './source';
import type { Parsed } from './source';

/** A section that is still being filled. */
export class SectionBuilder<Value> implements Section<Value> {
	readonly entries: Entry<Value>[] = [];
	readonly declared = new Set<string>();
	whole = true;
	readonly #spots = new Map<string, Spot>();

	/** Notes that an id exists. @returns false when it existed already; then a problem says so */
	declare(id: string, spot: Spot, report: Report): boolean {
		const first = this.#spots.get(id);
		if (first) {
			const where = first.file === spot.file ? `line ${first.line}` : `${first.file}:${first.line}`;
			const remedy = `choose another id or delete one; the first is on ${where}`;
			report({ ...spot, message: 'a duplicate id', value: id, remedy });
			return false;
		}
		this.#spots.set(id, spot);
		this.declared.add(id);
		return true;
	}
}

/**
 * Shapes each item of a table or list by itself.
 * @param items `null` when the file could not be read
 * @param idKey the key or column of an item that holds its id
 */
export function sectionOf<const Schema extends GenericSchema>(
	items: readonly Parsed[] | null,
	schema: Schema,
	idKey: string,
	report: Report
): Section<InferOutput<Schema>> {
	const section = new SectionBuilder<InferOutput<Schema>>();
	section.whole = items !== null;
	for (const item of items ?? []) {
		const id = textAt(item.value, idKey);
		const fresh = id === null || section.declare(id, item.at([idKey]), report);
		const value = shapeOf(schema, item, (problem) => {
			// A broken id is not the one that others name: they are not wrong on top of it.
			if (isAt(problem, item.at([idKey]))) section.whole = false;
			report(problem);
		});
		if (id === null) section.whole = false;
		else if (value !== null && fresh) section.entries.push({ id, value, at: item.at });
	}
	return section;
}

function isAt(a: Spot, b: Spot): boolean {
	return a.line === b.line && a.column === b.column;
}

function textAt(value: unknown, key: string): string | null {
	if (typeof value !== 'object' || value === null || !(key in value)) return null;
	const found: unknown = Reflect.get(value, key);
	return typeof found === 'string' ? found : null;
}

/** The items of a parsed list; `null` and a problem when it is none. An empty file is an empty list. */
export function itemsOf(parsed: Parsed | null, report: Report): readonly Parsed[] | null {
	if (parsed === null) return null;
	const { value, at } = parsed;
	if (value === null) return [];
	if (!Array.isArray(value)) {
		report({
			...at([]),
			message: 'the file is no list',
			remedy: 'begin each item on a line with "- "'
		});
		return null;
	}
	return value.map((item: unknown, index) => ({ value: item, at: below(at, index) }));
}
