import { resolve } from '$app/paths';
import type { Pathname } from '$app/types';

/**
 * The href of a site path from `$lib/urls`, correct at the root and below a sub-path.
 * The one place that narrows a computed path to the router's type.
 */
export function href(path: string): string {
	const hash = path.indexOf('#');
	const pathname = hash < 0 ? path : path.slice(0, hash);
	return resolve(pathname as Pathname) + (hash < 0 ? '' : path.slice(hash));
}
