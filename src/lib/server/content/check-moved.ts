/** Checks the addresses that have moved: the old ones are gone, the new ones are there. */
import { aboutPath, articlePath, articlesPath, stopPath, travelerPath, tripPath } from '../../urls';
import type { Authored } from './authored';
import { didYouMean } from './nearest';
import type { Report } from './problem';

export function checkMoved(authored: Authored, report: Report): void {
	const { moved } = authored;
	if (!moved) return;
	const addresses = addressesOf(authored);
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
function addressesOf({ travelers, trips, articles }: Authored): ReadonlySet<string> {
	return new Set<string>([
		aboutPath(),
		articlesPath(),
		...[...travelers.declared].map(travelerPath),
		...[...trips.declared].map(tripPath),
		...trips.entries.flatMap(({ id, value }) =>
			[...value.stops.declared].map((stop) => stopPath(`${id}/${stop}`))
		),
		...[...articles.declared].map(articlePath)
	]);
}
