import type { Locator, Page } from '@playwright/test';

/** Stops and transits as the map's links name them. */
const STOP_NAME = /^(?:Stop (?<number>\d+) of (?<total>\d+)|Transit): (?<place>[^,]+), /;

export interface NamedStop {
	/** `null` for a transit. */
	readonly number: number | null;
	readonly total: number | null;
	readonly place: string;
}

/** @throws when a link of the map has another form of name */
export function readStopName(name: string): NamedStop {
	const groups = STOP_NAME.exec(name)?.groups;
	if (!groups?.['place']) throw new Error(`"${name}" is no name of a stop`);
	const numeric = (text: string | undefined): number | null => (text ? Number(text) : null);
	return {
		number: numeric(groups['number']),
		total: numeric(groups['total']),
		place: groups['place']
	};
}

/** The site as a person meets it: everything is found by its role and its name. */
export class Site {
	readonly heading: Locator;
	readonly tripList: Locator;
	readonly stopList: Locator;
	/** Stops on the map, in the order of travel. */
	readonly mapStops: Locator;
	readonly next: Locator;
	readonly previous: Locator;

	constructor(readonly page: Page) {
		this.heading = page.getByRole('heading', { level: 1 });
		this.tripList = page.getByRole('navigation', { name: 'Trips by year' });
		this.stopList = page.getByRole('region', { name: 'Stops in the order of travel' });
		this.mapStops = page.getByRole('link', { name: STOP_NAME });
		const neighbours = page.getByRole('navigation', { name: 'Stops before and after' });
		this.next = neighbours.getByRole('link', { name: /^Next/ });
		this.previous = neighbours.getByRole('link', { name: /^Previous/ });
	}

	/** A stop on the map by its number. */
	mapStop(number: number): Locator {
		return this.page.getByRole('link', { name: new RegExp(`^Stop ${number} of `) });
	}

	/** @param path relative to the site; empty for the first page */
	async open(path: string): Promise<void> {
		await this.page.goto(path === '' ? './' : path);
		await this.ready();
	}

	/**
	 * Waits until the scripts have taken over: the map, where the page has one, can be moved, and
	 * nothing more is on its way.
	 */
	async ready(): Promise<void> {
		const map = this.page.getByRole('region', { name: 'Map' });
		if ((await map.count()) > 0) {
			await this.page.getByRole('button', { name: 'Zoom in' }).waitFor();
			// The picture has the same links, which go with it.
			await this.page.locator('.still').first().waitFor({ state: 'detached' });
		}
		await this.page.waitForLoadState('networkidle');
	}

	/** Path of the address below the site's base. */
	path(base: string | undefined): string {
		const { pathname, hash } = new URL(this.page.url());
		return pathname.slice(new URL(base ?? '').pathname.length) + hash;
	}
}
