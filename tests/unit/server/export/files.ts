import type { Trip } from '$lib/domain/atlas';
import { dataFile, type DataFile } from '$lib/server/export/catalogue';
import { atlas, must } from '../views/real';

/** The files of the open data as the build writes them, without an origin. */

export const TRAVELER = 'blinken';

export const trip = (id: string): Trip => must(atlas.tripsByKey.get(`${TRAVELER}/${id}`), id);

/** Over the Pacific both ways, with Nukuʻalofa, Wellington and Brisbane. */
export const PACIFIC = trip('2023-07-tonga-new-zealand-australia');
/** With transits and trains. */
export const KYIV = trip('2022-09-kyiv-brussels');
/** With excerpts and calls. */
export const OCTOBER = trip('2023-10-israel-jordan-gulf-egypt');

export const file = (key: string, extension: string): DataFile =>
	must(dataFile(atlas, key, extension), `${key}.${extension}`);

export const read = (key: string, extension: string): string => file(key, extension).text;

/** Of the whole traveler and of each trip. */
export const everyKey = [TRAVELER, ...atlas.trips.map(({ key }) => key)];
