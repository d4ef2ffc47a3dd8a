/** The walk: what a reader must be able to do, point by point, in a browser that is no Chromium. */
import type { Tab } from './tab';

const TRIP = 'blinken/2023-10-israel-jordan-gulf-egypt/';
const TITLE = 'document.querySelector("h1")?.firstChild?.textContent.trim()';
const PATH = 'location.pathname.split("/").at(-2)';
const LIVE = '!!document.querySelector("button[aria-label=\'Zoom in\']")';
/** A stop of the movable map by its number. */
const marker = (number: number): string =>
	`document.querySelector(".leaflet a[aria-label^='Stop ${number} of ']")`;
const link = (words: string): string =>
	`[...document.querySelectorAll("main a")].find((a) => a.textContent.includes(${JSON.stringify(words)}))`;
const neighbour = (way: 'Next' | 'Previous'): string =>
	`[...document.querySelectorAll("nav[aria-label='Stops before and after'] a")].find((a) => a.textContent.trim().startsWith("${way}"))`;

const STOPS = '[...document.querySelectorAll(".leaflet a[aria-label^=\'Stop \']")]';
const IN_ORDER = `${STOPS}.map((a) => Number(/\\d+/.exec(a.ariaLabel))).every((number, at, all) => at === 0 || number > all[at - 1])`;
const IN_WINDOW = `${STOPS}.every((a) => { const { left, top, right, bottom } = a.getBoundingClientRect(); return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight; })`;

const QUIET =
	'performance.now() - Math.max(...performance.getEntriesByType("resource").map(({ responseEnd }) => responseEnd)) > 2500';

export type Point = readonly [title: string, walk: (tab: Tab, site: string) => Promise<void>];

export const POINTS: readonly Point[] = [
	[
		'the world with all trips, drawn and listed by year',
		async (tab, site) => {
			await tab.go(site);
			await tab.expect('the map can be moved', LIVE, true);
			await tab.expect(
				'as many routes as trips are listed',
				'document.querySelectorAll(".leaflet .route:not(.lit)").length === document.querySelectorAll(".trips li").length',
				true
			);
			await tab.expect('trips', 'document.querySelectorAll(".trips li").length >= 87', true);
		}
	],
	[
		'a trip: framed, its stops numbered in the order of travel',
		async (tab) => {
			await tab.click(link('First wartime shuttle'));
			await tab.expect('the address', PATH, '2023-10-israel-jordan-gulf-egypt');
			await tab.expect('stops on the map', `!!${marker(13)} && !!${marker(1)}`, true);
			await tab.expect('they are in the order of travel', IN_ORDER, true);
			await tab.expect('all of them are in the window', IN_WINDOW, true);
		}
	],
	[
		'a stop from the map: its words, its excerpts, the passage at the original',
		async (tab) => {
			await tab.click(marker(3));
			await tab.expect('the heading', TITLE, 'Doha');
			await tab.expect('the address', PATH, 'doha');
			await tab.expect('its Arabic name', 'document.body.innerText.includes("الدوحة")', true);
			await tab.expect('a marked passage', '!!document.querySelector("blockquote mark")', true);
			await tab.expect(
				'a link to the passage',
				'!!document.querySelector("a[href*=\'#:~:text=\']")',
				true
			);
		}
	],
	[
		'next and previous, arrow keys, back and forward, reload; a stop is one entry of the history',
		async (tab) => {
			const before = Number(await tab.read('history.length'));
			await tab.click(neighbour('Next'));
			await tab.expect('next', PATH, 'manama');
			await tab.press('ArrowRight');
			await tab.expect('the arrow to the right', PATH, 'riyadh');
			await tab.press('ArrowLeft');
			await tab.expect('the arrow to the left', TITLE, 'Manama');
			await tab.expect('entries', 'history.length', before + 3);
			await tab.step(-3);
			await tab.expect('back', TITLE, 'Doha');
			await tab.step(1);
			await tab.expect('forward', TITLE, 'Manama');
			await tab.reload();
			await tab.expect('reload', TITLE, 'Manama');
			await tab.expect('the map can be moved', LIVE, true);
		}
	],
	[
		'a page taken out of the back-forward cache works on',
		async (tab, site) => {
			await tab.go(`${site}${TRIP}doha/`);
			await tab.expect('the map can be moved', LIVE, true);
			// Firefox keeps no page that is still fetching, as one does that is being kept offline.
			await tab.expect('nothing has come for a while', QUIET, true);
			await tab.read(
				'window.before = true; addEventListener("pageshow", ({ persisted }) => (window.shown = persisted))'
			);
			await tab.go(`${site}favicon.svg`);
			await tab.step(-1);
			await tab.expect(
				'it is the same page',
				'window.before === true && window.shown === true',
				true
			);
			await tab.click(neighbour('Next'));
			await tab.expect('next', TITLE, 'Manama');
			await tab.click(marker(3));
			await tab.expect('the map', TITLE, 'Doha');
		}
	],
	[
		'an address that does not exist: says so and offers the nearest',
		async (tab, site) => {
			await tab.go(`${site}${TRIP}dohaa/`);
			await tab.expect('a way to the stop', `!!${link('Doha, ')}`, true);
		}
	]
];

/** Without scripts a page is looked at from outside. */
export const WITHOUT_SCRIPTS: Point = [
	'every page is read with scripts switched off',
	async (tab, site) => {
		for (const [path, css, words] of [
			[`${TRIP}doha/`, 'h1', 'Doha'],
			[`${TRIP}doha/`, 'blockquote mark', 'Blinken’s visit to Qatar comes at a critical time'],
			[TRIP, 'h1', 'First wartime shuttle'],
			['articles/prime-minister-receives-call/', 'h1', 'Prime Minister']
		] as const) {
			await tab.go(site + path);
			const found = await tab.words(css);
			if (!found.some((text) => text.includes(words))) {
				throw new Error(`${path} does not say "${words}" in ${css}, but ${found.join(' | ')}`);
			}
			const buttons = await tab.words('[aria-label="Zoom in"]');
			if (buttons.length > 0) throw new Error(`${path} runs scripts`);
		}
	}
];
