import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ROOT } from '../root';

const BudgetSchema = v.strictObject({
	unit: v.literal('bytes, compressed'),
	/** By kind of page: what it names for loading at once. */
	first: v.record(v.string(), v.pipe(v.number(), v.integer())),
	/** By kind of page: everything until the map is complete, measured in the browser tests. */
	complete: v.record(v.string(), v.pipe(v.number(), v.integer()))
});

export type Budget = v.InferOutput<typeof BudgetSchema>;

/** @throws when the file is missing or has another shape */
export function readBudget(): Budget {
	const text = readFileSync(join(ROOT, 'scripts/size-budget.json'), 'utf8');
	return v.parse(BudgetSchema, JSON.parse(text));
}

export interface Verdict {
	readonly kind: string;
	/** The heaviest page of its kind. */
	readonly page: string;
	readonly total: number;
	/** `undefined` where the budget does not know the kind, which fails as well. */
	readonly allowed: number | undefined;
	readonly ok: boolean;
}

/**
 * The heaviest page of each kind against its budget, in order of weight. A kind without a budget
 * fails: no page goes unweighed.
 */
export function judge(
	pages: readonly { readonly kind: string; readonly page: string; readonly total: number }[],
	budget: Budget['first']
): Verdict[] {
	const heaviest = new Map<string, (typeof pages)[number]>();
	for (const page of pages) {
		if (page.total > (heaviest.get(page.kind)?.total ?? -1)) heaviest.set(page.kind, page);
	}
	return [...heaviest.values()]
		.sort((a, b) => b.total - a.total)
		.map(({ kind, page, total }) => {
			const allowed = budget[kind];
			return { kind, page, total, allowed, ok: allowed !== undefined && total <= allowed };
		});
}
