/** Finding what an excerpt can link to, and how it most likely speaks of it. */
import type { LinkTarget, Relation } from '../lib/domain/atlas';
import { parseDate } from '../lib/domain/dates';
import { gap } from '../lib/intake/days';
import { isFound } from '../lib/intake/found';
import { daysOf } from '../lib/intake/gazetteer';
import type { Days } from '../lib/intake/gazetteer';
import type { DeskExcerpt } from './session';
import type { Target } from './protocol';

const KINDS = ['stop', 'call', 'trip', 'place'] as const;

/** `stop:traveler/trip/stop` */
export function targetOf(id: string): LinkTarget | null {
	const at = id.indexOf(':');
	const kind = KINDS.find((name) => name === id.slice(0, at));
	return kind ? { kind, key: id.slice(at + 1) } : null;
}

/** The days on which an article may have been published; `null` while that is not known. */
export function publishedDays(published: string | undefined): Days | null {
	try {
		return published === undefined ? null : daysOf(parseDate(published));
	} catch {
		return null;
	}
}

/** What lies back further is recalled and not reported, as for proposals. */
const NEWS_DAYS = 7;

/** By the days alone: a person who knows better says so. */
export function likelyRelation(days: Days | null, published: Days | null): Relation {
	if (!days) return 'mentions';
	if (!published) return 'reports';
	const distance = gap(published, days);
	if (distance > 0) return 'announces';
	return distance < -NEWS_DAYS ? 'recalls' : 'reports';
}

/** Most that are shown at once. */
const SHOWN = 40;

/** Those with the words that were typed, the nearest to the publication first. */
export function foundTargets(
	targets: readonly Target[],
	search: string,
	published: Days | null
): readonly Target[] {
	const far = ({ days }: Target): number =>
		days && published ? Math.abs(gap(published, days)) : published ? 100_000 : 0;
	return targets
		.filter(({ label }) => isFound(search, label))
		.toSorted((a, b) => far(a) - far(b))
		.slice(0, SHOWN);
}

/** Key of the trip that most links speak of; `null` where none does. */
export function busiestTrip(
	excerpts: readonly DeskExcerpt[],
	tripOf: (target: string) => string | null
): string | null {
	const counts = new Map<string, number>();
	for (const { links, standing } of excerpts) {
		if (standing === 'dropped') continue;
		for (const { target } of links) {
			const trip = tripOf(`${target.kind}:${target.key}`);
			if (trip !== null) counts.set(trip, (counts.get(trip) ?? 0) + 1);
		}
	}
	const [busiest] = [...counts].toSorted(([, a], [, b]) => b - a);
	return busiest?.[0] ?? null;
}
