import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Pathname } from '$app/types';

/**
 * Goes to a site path as a reader's own step: the focus and the scroll stay where they are.
 * @param path from `$lib/urls`, without a fragment
 * @param replace whether the step takes the place of the history entry instead of adding one
 */
export function go(path: string, replace = false): Promise<void> {
	return goto(resolve(path as Pathname), {
		replaceState: replace,
		keepFocus: true,
		noScroll: true
	});
}
