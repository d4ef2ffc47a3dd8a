/**
 * The kinds of pages by their address, for budgets: what a traveler's folder holds by its depth,
 * anything else by its first segment.
 */

/**
 * @param page path of the page's folder in the build, with a slash at its end; empty for the first
 * page; `404.html` for the page of unknown addresses
 * @param travelers ids of the travelers
 * @returns "atlas", "traveler", "trip", "stop", "missing", or "articles" and "articles/…" and the
 * like for every other folder
 */
export function kindOf(page: string, travelers: ReadonlySet<string>): string {
	if (page === '404.html') return 'missing';
	const [first, ...rest] = page.split('/').filter((segment) => segment !== '');
	if (first === undefined) return 'atlas';
	if (travelers.has(first)) return ['traveler', 'trip', 'stop'][rest.length] ?? `${first}/…`;
	return rest.length === 0 ? first : `${first}/…`;
}
