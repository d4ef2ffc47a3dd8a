/** Links all authored records across files. */
import type { Call } from '../../domain/atlas';
import type { Authored, Section } from './authored';
import { linkArticles } from './link-articles';
import type { FindTarget } from './link-targets';
import { linkBasics } from './link-basics';
import { linkCalls } from './link-calls';
import { linkTrips } from './link-trips';
import type { Basics, Linked, LinkedArticle, LinkedTrip } from './linked';
import type { Report } from './problem';
import { Registry } from './registry';

export interface LinkedContent {
	readonly basics: Basics;
	readonly trips: readonly LinkedTrip[];
	readonly calls: readonly Linked<Call>[];
	readonly articles: readonly LinkedArticle[];
}

export function linkAll(authored: Authored, report: Report): LinkedContent {
	const basics = linkBasics(authored, report);
	const trips = linkTrips(authored, basics, report);
	const calls = linkCalls(authored, basics);
	const find = targetFinder({ authored, basics, trips, calls }, report);
	return { basics, trips, calls, articles: linkArticles(authored, find, report) };
}

interface Targets extends Omit<LinkedContent, 'articles'> {
	readonly authored: Authored;
}

function targetFinder({ authored, basics, trips, calls }: Targets, report: Report): FindTarget {
	const tripItems = new Map(trips.map(({ item }) => [item.key, item]));
	const stopItems = new Map(
		trips.flatMap(({ stops }) => stops.map(({ item }) => [item.key, item]))
	);
	const callItems = new Map(calls.map(({ item }) => [item.key, item]));
	const stopIds = keysOf(authored.trips.entries.map(({ id, value }) => [id, value.stops]));
	const callIds = keysOf(authored.calls.entries.map(({ id, value }) => [id, value.calls]));
	const readable = new Set(authored.trips.entries.map(({ id }) => id));
	const registries = {
		stop: new Registry({ what: 'stop', where: 'its trip' }, stopIds, stopItems, report),
		call: new Registry({ what: 'call', where: 'content/calls' }, callIds, callItems, report),
		trip: new Registry({ what: 'trip', where: 'content/trips' }, authored.trips, tripItems, report),
		place: basics.places.registry
	};
	return ({ kind, key }, spot) => {
		const tripKey = key.split('/').slice(0, 2).join('/');
		const hidden =
			kind === 'stop' && authored.trips.declared.has(tripKey) && !readable.has(tripKey);
		// The stops of a trip that cannot be read are not known; its own problem has been reported.
		return !hidden && registries[kind].find(key, spot) !== undefined;
	};
}

/** The keys of all records in several sections, each below the key of its own. */
function keysOf(
	sections: readonly (readonly [string, Section<unknown>])[]
): Pick<Section<unknown>, 'declared' | 'whole'> {
	return {
		declared: new Set(
			sections.flatMap(([key, { declared }]) => [...declared].map((id) => `${key}/${id}`))
		),
		whole: sections.every(([, { whole }]) => whole)
	};
}
