/** Travelers' trips at the foot of every page, kept once they have come: the bars, then the words. */
import type { TimelineBars, TimelineTrip } from '$lib/domain/views';
import { href } from '$lib/href';
import type { SitePath } from '$lib/urls';

class Term {
	#drawn = $state.raw<Readonly<Record<string, TimelineBars>>>({});
	#named = $state.raw<Readonly<Record<string, readonly TimelineTrip[]>>>({});
	/** Files on their way or here. */
	#asked: readonly SitePath[] = [];

	/**
	 * What has come of a traveler's bars.
	 * @param whose path of the traveler's page; that of the atlas for all travelers
	 */
	drawn(whose: string): TimelineBars | undefined {
		return this.#drawn[whose];
	}

	/** What has come of a traveler's trips. */
	named(whose: string): readonly TimelineTrip[] | undefined {
		return this.#named[whose];
	}

	/** Asks for the bars, unless that was done. */
	draw(whose: SitePath): void {
		this.#ask(`${whose}bars.json`, (found: TimelineBars) => {
			this.#drawn = { ...this.#drawn, [whose]: found };
		});
	}

	/** Asks for the words, unless that was done. */
	name(whose: SitePath): void {
		this.#ask(`${whose}timeline.json`, (found: readonly TimelineTrip[]) => {
			this.#named = { ...this.#named, [whose]: found };
		});
	}

	/** Without them the list and the map still lead everywhere; what failed may be asked for again. */
	#ask<T>(path: SitePath, keep: (found: T) => void): void {
		if (this.#asked.includes(path)) return;
		this.#asked = [...this.#asked, path];
		fetch(href(path))
			.then((response) => (response.ok ? response.json() : Promise.reject(new Error(path))))
			.then(keep)
			.catch(() => (this.#asked = this.#asked.filter((other) => other !== path)));
	}
}

export const term = new Term();
