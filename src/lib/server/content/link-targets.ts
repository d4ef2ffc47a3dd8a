/** What the excerpts say of the journeys. */
import type { Link, LinkTarget } from '../../domain/atlas';
import type { ExcerptItem, LinkItem } from './authored';
import { divergenceOf } from './divergence';
import type { Sides } from './divergence';
import type { Report, Spot } from './problem';
import { occurrences } from './quote';
import type { Locate } from './source';

/** Looks up what a link leads to; an unknown target is a problem at the spot. */
export type FindTarget = (target: LinkTarget, spot: Spot) => boolean;

const MARK: Sides = { quote: 'mark', original: 'quote' };

/** Links an excerpt to what it speaks of. */
export function linkTargets(
	{ quote, links }: ExcerptItem,
	at: Locate,
	{ find, checkMarks }: { readonly find: FindTarget; readonly checkMarks: boolean },
	report: Report
): readonly Link[] {
	const seen = new Set<string>();
	return links.flatMap((link, index) => {
		const target = targetOf(link);
		if (!target) return [];
		const spot = at(['links', index, target.kind]);
		const known = find(target, spot);
		const name = `${target.kind} ${target.key} ${link.relation}`;
		if (seen.has(name)) {
			const remedy = 'delete one of the two';
			report({ ...spot, message: 'a link stands twice in an excerpt', value: target.key, remedy });
		}
		seen.add(name);
		const mark =
			link.mark !== undefined && checkMarks
				? markOf(quote, link.mark, at(['links', index, 'mark']), report)
				: null;
		return known ? [{ target, relation: link.relation, mark }] : [];
	});
}

function targetOf({ stop, call, trip, place }: LinkItem): LinkTarget | null {
	if (stop !== undefined) return { kind: 'stop', key: stop };
	if (call !== undefined) return { kind: 'call', key: call };
	if (trip !== undefined) return { kind: 'trip', key: trip };
	return place === undefined ? null : { kind: 'place', key: place };
}

function markOf(quote: string, mark: string, spot: Spot, report: Report): Link['mark'] {
	const [start, ...more] = occurrences(quote, mark);
	if (start === undefined) {
		report({ ...spot, ...divergenceOf([quote], mark, MARK) });
		return null;
	}
	if (more.length > 0) {
		report({
			...spot,
			message: `the mark stands ${more.length + 1} times in the quote`,
			value: mark,
			remedy: 'mark more words, so that they stand once'
		});
	}
	return [start, start + mark.length];
}
