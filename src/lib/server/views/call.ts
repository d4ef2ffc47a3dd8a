import type { Atlas, Call } from '$lib/domain/atlas';
import { dateView } from '$lib/domain/date-words';
import type { EdtfInterval } from '$lib/domain/dates';
import type { CallView } from '$lib/domain/views';
import { excerptViews } from './excerpt';
import { callsBy } from './own';
import { personView } from './person';
import { sourceView } from './source';

export function callView(atlas: Atlas, call: Call): CallView {
	return {
		id: call.id,
		date: dateView(call.date),
		with: personView(call.with),
		summary: call.summary,
		sources: call.sources.map(sourceView),
		excerpts: excerptViews(atlas, [{ kind: 'call', key: call.key }])
	};
}

/** The calls of the traveler that can have been on one of these days. */
export function callsDuring(atlas: Atlas, travelerId: string, days: EdtfInterval): Call[] {
	return callsBy(atlas, travelerId).filter(
		(call) => call.date.first <= days.end.last && call.date.last >= days.start.first
	);
}
