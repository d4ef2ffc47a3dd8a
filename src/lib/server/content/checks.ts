/** All checks of linked content. Each reports what it finds; none needs another. */
import type { Authored } from './authored';
import { checkAliases } from './check-aliases';
import { checkCalls } from './check-calls';
import { checkChanges } from './check-changes';
import { checkMoved } from './check-moved';
import { checkExcerptIds, checkNames } from './check-names';
import { checkPeople, checkPlaces } from './check-places';
import { checkRecordDates, checkRecordUse } from './check-record';
import { checkRelations } from './check-relations';
import { checkTerm } from './check-term';
import { checkTrips } from './check-trips';
import { checkUse } from './check-use';
import type { LinkedContent } from './link';
import type { Report } from './problem';

interface Checked {
	readonly authored: Authored;
	readonly linked: LinkedContent;
	/** Whether every file could be read: what is absent is then really absent. */
	readonly complete: boolean;
}

export function checkAll({ authored, linked, complete }: Checked, report: Report): void {
	const { basics, trips, calls, articles } = linked;
	checkNames(authored, report);
	checkExcerptIds(authored, report);
	checkPlaces(basics.places.linked, report);
	checkPeople(basics.people.linked, report);
	checkAliases(basics.places.linked, report);
	checkAliases(basics.countries.linked, report);
	checkAliases(basics.people.linked, report);
	checkTrips(trips, report);
	checkCalls(calls, report);
	checkTerm(basics.travelers.items, trips, calls, report);
	checkRecordDates(trips, report);
	checkRelations(articles, trips, calls, report);
	if (!complete) return;
	checkRecordUse(basics.record.linked, basics.record.registry.used, report);
	checkUse(basics, report);
	checkMoved(authored, report);
	checkChanges(authored, report);
}
