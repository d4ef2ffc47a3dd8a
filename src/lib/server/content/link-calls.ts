/** Links phone calls. */
import type { Call } from '../../domain/atlas';
import type { Authored, CallItem, Entry } from './authored';
import { given } from './given';
import { roleOf, sourcesOf } from './link-trips';
import type { Basics, Linked } from './linked';
import { below } from './source';

export function linkCalls(authored: Authored, basics: Basics): Linked<Call>[] {
	return authored.calls.entries.flatMap(({ value: { travelerId, calls }, at }) => {
		basics.travelers.registry.find(travelerId, { ...at([]), line: 1, column: 1 });
		return calls.entries.flatMap((entry) => linkCall(travelerId, entry, basics) ?? []);
	});
}

function linkCall(
	travelerId: string,
	{ id, value, at }: Entry<CallItem>,
	basics: Basics
): Linked<Call> | undefined {
	const { registry } = basics.places;
	const counterpart = roleOf(value.with, below(at, 'with'), basics);
	const counterpartPlace = value.at === undefined ? undefined : registry.find(value.at, at(['at']));
	const fromPlace = value.from === undefined ? undefined : registry.find(value.from, at(['from']));
	if (!counterpart) return undefined;
	const item: Call = {
		id,
		key: `${travelerId}/${id}`,
		travelerId,
		date: value.date,
		with: counterpart,
		...given({ counterpartPlace, fromPlace }),
		summary: value.summary,
		sources: sourcesOf(value.sources)
	};
	return { item, at };
}
