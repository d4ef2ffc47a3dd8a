/** What the pointer or the focus is on: a list lights a route, the map lights a row. */
class Lit {
	/** `traveler/trip` */
	trip = $state<string | null>(null);
}

export const lit = new Lit();
