import type { SitePath } from '../urls';

/**
 * The way from one page to another, as a link that holds at the root and below any sub-path.
 * @param from a path with a slash at its end
 */
export function relative(from: SitePath, to: SitePath): string {
	const here = from.split('/').slice(0, -1);
	const there = to.split('/');
	const differs = here.findIndex((segment, depth) => segment !== there[depth]);
	const shared = differs < 0 ? here.length : differs;
	return ('../'.repeat(here.length - shared) || './') + there.slice(shared).join('/');
}
