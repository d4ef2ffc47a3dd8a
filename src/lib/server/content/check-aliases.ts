/** Checks the other names of places, countries and people: each finds something more. */
import type { Linked } from './linked';
import type { Report } from './problem';

interface Named {
	readonly name: string;
	readonly aliases: readonly string[];
}

/** An alias that is the name or another alias; with other marks it is a spelling of its own. */
export function checkAliases(named: readonly Linked<Named>[], report: Report): void {
	for (const { item, at } of named) {
		const known = new Set([item.name.toLowerCase()]);
		for (const alias of item.aliases) {
			if (known.has(alias.toLowerCase())) {
				report({
					...at(['aliases']),
					message: 'a name that it has already',
					value: alias,
					remedy: 'delete it, or write another spelling'
				});
			}
			known.add(alias.toLowerCase());
		}
	}
}
