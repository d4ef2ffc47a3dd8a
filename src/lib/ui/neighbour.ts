import type { DateView } from '$lib/domain/views';

/** What a button to the stop or trip before or after needs. */
export interface Neighbour {
	readonly path: string;
	readonly text: string;
	readonly date: string;
}

interface Stop {
	readonly path: string;
	readonly date: Pick<DateView, 'short'>;
	readonly place: { readonly name: string };
}

interface Trip {
	readonly path: string;
	readonly date: DateView;
	readonly title: string;
}

/** A stop or a trip as a neighbour; `null` at either end of an order. */
export function neighbourOf(view: Stop | Trip | null): Neighbour | null {
	return (
		view && {
			path: view.path,
			text: 'place' in view ? view.place.name : view.title,
			date: view.date.short
		}
	);
}
