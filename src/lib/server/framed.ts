import { embedBuilderPath, embedPath, type SitePath } from '../urls';

/** The page that an embedded one shows without its surroundings; nothing for any other page. */
export function framedPage(path: SitePath): SitePath | undefined {
	const root = embedPath('');
	if (!path.startsWith(root) || path === embedBuilderPath()) return undefined;
	return `/${path.slice(root.length)}`;
}

/**
 * Where an old address leads, if it is one. What was embedded moves with the page that it shows.
 * @param moved old address to new address
 */
export function movedTo(
	moved: ReadonlyMap<string, SitePath>,
	path: SitePath
): SitePath | undefined {
	const framed = framedPage(path);
	const to = moved.get(framed ?? path);
	return to === undefined || framed === undefined ? to : embedPath(to.slice(1, -1));
}
