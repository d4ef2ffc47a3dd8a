import { pageAddresses } from './addresses';
import type { Authored } from './authored';

/** The addresses of all pages, of broken records too: who names one is not wrong on top of that. */
export function authoredAddresses(authored: Authored): ReadonlySet<string> {
	return pageAddresses({
		travelers: authored.travelers.declared,
		trips: authored.trips.declared,
		stops: authored.trips.entries.flatMap(({ id, value }) =>
			[...value.stops.declared].map((stop) => `${id}/${stop}`)
		),
		articles: authored.articles.declared,
		places: authored.places.declared,
		countries: authored.countries.declared,
		people: authored.people.declared
	});
}
