/**
 * The one place that spells addresses. Every function returns a site path that begins and ends
 * with a slash, without the base path; `$lib/ui/href` turns it into an href.
 */

export type SitePath = `/${string}`;

export const atlasPath = (): SitePath => '/';
export const aboutPath = (): SitePath => '/about/';
export const articlesPath = (): SitePath => '/articles/';
export const travelerPath = (travelerId: string): SitePath => `/${travelerId}/`;

/** @param tripKey `traveler/trip` */
export const tripPath = (tripKey: string): SitePath => `/${tripKey}/`;

/** @param stopKey `traveler/trip/stop` */
export const stopPath = (stopKey: string): SitePath => `/${stopKey}/`;

export const articlePath = (articleId: string): SitePath => `/articles/${articleId}/`;

/** The address of one excerpt on a page that shows it. */
export const excerptPath = (page: SitePath, excerptId: string): SitePath => `${page}#${excerptId}`;
