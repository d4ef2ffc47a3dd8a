/** Words of the frames for other sites, and of the page where they are put together. */
import { countStops, STOP } from '../strings';

export const FRAME = {
	map: 'Map',
	text: 'Text',
	open: 'Open in Shuttle',
	fullscreen: 'Full screen',
	begin: 'Begin',
	trips: 'Trips, newest first',
	play: 'this trip',
	met: (names: readonly string[]): string => `Met with ${names.join(', ')}`,
	atlas: (names: string): string => `Every trip of ${names}, stop by stop`,
	atlasTitle: 'Map of all trips, for a frame',
	atlasDescription: 'The map of all trips, made to stand in another page.',
	tripTitle: (title: string, date: string): string => `Map: ${title}, ${date}`,
	tripDescription: (traveler: string, stops: number): string =>
		`${traveler}: ${countStops(stops)} on a map that is made to stand in another page.`,
	position: (number: number | null, total: number): string =>
		number === null ? STOP.transit : STOP.of(number, total)
} as const;

export const BUILDER = {
	title: 'Embed a map',
	description:
		'Put the map of a trip or a stop of Shuttle into another page: choose, look at the result, copy the markup.',
	lead: 'The map of a trip or a stop, for a frame in your own page. It asks nobody for anything but this site, keeps nothing, and sets no cookie.',
	what: 'What',
	atlas: 'All trips',
	wholeTrip: 'The whole trip',
	start: 'Begin with',
	theme: 'Colours',
	themes: { system: 'The reader’s', light: 'Light', dark: 'Dark' },
	show: 'Show',
	shows: { both: 'Map and card', panel: 'Card only', map: 'Map only' },
	height: 'Height in pixels',
	autoplay: 'Play by itself, until the reader touches it',
	result: 'The result',
	markup: 'Markup to paste',
	copy: 'Copy the markup',
	frameTitle: (what: string): string => `Map: ${what}`,
	loading: 'Loading the list of trips…',
	problem: 'The list of trips could not be loaded. Reload the page to try again.',
	noScripts:
		'Choosing and the live result need scripts. Without them: put “embed/” after the first slash of the address of a trip or a stop, and use it as the src of an iframe.',
	listener: 'Script for your page',
	copyListener: 'Copy the script',
	resizing: 'Let it choose its height',
	resizingText:
		'The frame tells your page how high it would like to be. Nothing happens unless your page listens:'
} as const;
