/** Words about reading without a network. */
import { formatNumber } from '../strings';

/** "3.9 MB", with the units that stores of programs use: a million bytes. */
export const megabytes = (bytes: number): string =>
	`${formatNumber(Math.max(0.1, Math.round(bytes / 1e5) / 10))} MB`;

export const NEWS = {
	words: 'There is a newer version of this atlas.',
	show: 'Show it',
	close: 'Not now'
} as const;

export const KEEP = {
	heading: 'Without a network',
	words:
		'Pages that you have read open again without a network, and so does every stop of the trip that you were on. Your browser keeps them; nobody else learns of it.',
	keep: (size: string): string => `Keep the whole atlas, ${size}`,
	update: (size: string): string => `Bring the copy up to date, ${size}`,
	keeping: 'Keeping the whole atlas',
	stop: 'Stop',
	progress: (done: string, size: string): string => `${done} of ${size}`,
	kept: 'The whole atlas is kept in this browser: every page opens without a network.',
	earlier: 'The whole atlas is kept in this browser, as it was before its last change.',
	drop: (size: string): string => `Remove it, ${size}`,
	full: 'There is not enough room on this device. Make some, then try again.',
	away: 'The atlas could not be fetched. Try again when you have a network.',
	denied: 'This browser keeps nothing for this site, so pages need a network.'
} as const;
