import type { SitePath } from '../../urls';
import { relative } from '../relative';

/** Names a page of the site in the data of another; the page's address is the thing's name. */
export type Iri = (path: SitePath) => string;

/**
 * How the data of a page name pages: by their full addresses where the origin is known, else
 * relative to the page, which is what JSON-LD in HTML resolves them against.
 * @param page path of the page that holds the data
 * @param origin the address of the first page, without a slash at its end
 */
export const iriFrom =
	(page: SitePath, origin: string | undefined): Iri =>
	(path) =>
		origin === undefined ? relative(page, path) : origin + path;
