/** What a build says of itself for reading without a network: `offline/manifest.json`. */
export interface Manifest {
	/** SvelteKit's version of the build. */
	readonly version: string;
	/** What every page of a trip and the first page need to start, relative to the site. */
	readonly shell: readonly string[];
	/** Where the pack with the whole atlas lies, relative to the site. */
	readonly pack: string;
	/** Its length. */
	readonly bytes: number;
}

/**
 * @param site the address of the first page, in full, with a slash at its end
 * @throws when it cannot be had
 */
export async function readManifest(site: string): Promise<Manifest> {
	const response = await fetch(`${site}offline/manifest.json`, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return (await response.json()) as Manifest;
}
