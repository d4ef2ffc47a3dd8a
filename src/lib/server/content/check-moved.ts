/** Checks the addresses that have moved: the old ones are gone, the new ones are there. */
import { aboutPath, articlePath, articlesPath, stopPath, travelerPath, tripPath } from '../../urls';
import type { Authored } from './authored';
import type { LinkedContent } from './link';
import { didYouMean } from './nearest';
import type { Report } from './problem';

export function checkMoved(
	{ moved }: Authored,
	addresses: ReadonlySet<string>,
	report: Report
): void {
	if (!moved) return;
	for (const [from, to] of Object.entries(moved.value)) {
		if (addresses.has(from)) {
			report({
				...moved.at([from], 'key'),
				message: 'an old address still exists',
				value: from,
				remedy: 'delete the line, or what stands at the address'
			});
		}
		if (!addresses.has(to)) {
			report({
				...moved.at([from]),
				message: 'a new address does not exist',
				value: to,
				remedy: didYouMean(to, addresses, 'write the address of a page')
			});
		}
	}
}

/** The addresses of all pages. */
export function addressesOf({ basics, trips, articles }: LinkedContent): ReadonlySet<string> {
	return new Set<string>([
		aboutPath(),
		articlesPath(),
		...[...basics.travelers.items.keys()].map(travelerPath),
		...trips.map(({ item }) => tripPath(item.key)),
		...trips.flatMap(({ item }) => item.stops.map(({ key }) => stopPath(key))),
		...articles.map(({ item }) => articlePath(item.id))
	]);
}
