/** How indexes order and group names. */

/** The letter under which an index lists a name: diacritics and apostrophes do not count. */
export function initial(name: string): string {
	return (
		name
			.normalize('NFD')
			.match(/\p{Letter}/u)?.[0]
			.toUpperCase() ?? '#'
	);
}

const collator = new Intl.Collator('en', { numeric: true });

/** By name, G7 before G20. */
export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
	collator.compare(a.name, b.name);
