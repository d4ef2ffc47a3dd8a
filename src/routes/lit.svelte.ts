/** What the pointer or the focus is on: a list lights routes, the map lights a row. */
class Lit {
	/** `traveler/trip` of each route to light, and ids of places to light with their routes. */
	keys = $state.raw<readonly string[]>([]);

	/** Lights one route or place, or none. */
	only(key: string | null): void {
		this.keys = key === null ? [] : [key];
	}
}

export const lit = new Lit();
