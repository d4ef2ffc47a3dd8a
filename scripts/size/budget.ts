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

interface Page {
	readonly kind: string;
	readonly page: string;
	readonly total: number;
}

/** Of each kind the heaviest page. */
export function heaviest<Weighed extends Page>(pages: readonly Weighed[]): Weighed[] {
	const found = new Map<string, Weighed>();
	for (const page of pages) {
		if (page.total > (found.get(page.kind)?.total ?? -1)) found.set(page.kind, page);
	}
	return [...found.values()];
}

/**
 * The heaviest page of each kind against its budget, in order of weight. A kind without a budget
 * fails: no page goes unweighed.
 */
export function judge(pages: readonly Page[], budget: Budget['first']): Verdict[] {
	return heaviest(pages)
		.sort((a, b) => b.total - a.total)
		.map(({ kind, page, total }) => {
			const allowed = budget[kind];
			return { kind, page, total, allowed, ok: allowed !== undefined && total <= allowed };
		});
}
