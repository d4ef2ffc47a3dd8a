/** Checks that the calls of a traveler are written in the order of their dates. */
import type { Call } from '../../domain/atlas';
import type { Linked } from './linked';
import type { Report } from './problem';

export function checkCalls(calls: readonly Linked<Call>[], report: Report): void {
	const last = new Map<string, Call>();
	for (const { item, at } of calls) {
		const before = last.get(item.travelerId);
		if (before && item.date.first < before.date.first) {
			report({
				...at(['date']),
				message: 'the call is earlier than the one before it',
				value: item.date.edtf,
				remedy: `${before.id} is of ${before.date.edtf}; write the calls in the order of their dates`
			});
		}
		last.set(item.travelerId, item);
	}
}
