/** Files of what has moved: they stand at the old address too, where no page can lead on. */
import type { Atlas } from '$lib/domain/atlas';

const keyOf = (path: string): string => path.slice(1, -1);

/**
 * The key of what has this key now.
 * @param key the path of a page without its outer slashes, today's or an old one
 */
export function keyNow({ moved }: Pick<Atlas, 'moved'>, key: string): string {
	const to = moved.get(`/${key}/`);
	return to === undefined ? key : keyOf(to);
}

/**
 * The old keys of what has moved.
 * @param known whether something has this key today
 */
export function oldKeys(
	{ moved }: Pick<Atlas, 'moved'>,
	known: (key: string) => boolean
): string[] {
	return [...moved].flatMap(([from, to]) => (known(keyOf(to)) ? [keyOf(from)] : []));
}
