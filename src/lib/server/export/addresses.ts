import { absolute } from '$lib/server/origin';
import type { SitePath } from '$lib/urls';

/** How a file of the open data names the pages of the site. */
export interface Addresses {
	/** The full address; nothing where the origin is not configured. */
	url(path: SitePath): string | undefined;
	/**
	 * An address for where a format demands one: the full one, else one relative to the file, which
	 * whoever fetches the file resolves.
	 */
	iri(path: SitePath): string;
}

/**
 * @param file site path of the file that names the addresses
 * @throws {import('$lib/server/origin').OriginError} when `ORIGIN` cannot be used
 */
export function addressesFrom(file: SitePath): Addresses {
	const up = '../'.repeat(file.split('/').length - 2);
	return {
		url: absolute,
		iri: (path) => absolute(path) ?? `${up}${path.slice(1)}`
	};
}
