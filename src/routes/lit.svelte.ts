/** What the pointer or the focus is on: a list lights routes, the map lights a row. */
class Lit {
	/** `traveler/trip` of each route to light. */
	trips = $state.raw<readonly string[]>([]);

	/** Lights one route, or none. */
	only(trip: string | null): void {
		this.trips = trip === null ? [] : [trip];
	}
}

export const lit = new Lit();
