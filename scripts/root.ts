import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at the end, whatever folder a script is started from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The built site. */
export const BUILD = `${ROOT}build/`;

/** What scripts leave for each other between runs; not part of the repository. */
export const CACHE = `${ROOT}.cache/`;
