/** Travelers' trips at the foot of every page, kept once they have come: the bars, then the words. */
import type { TimelineBars, TimelineTrip } from '$lib/domain/views';
import { href } from '$lib/href';
import { travelerPath, type SitePath } from '$lib/urls';

class Term {
	#drawn = $state.raw<Readonly<Record<string, TimelineBars>>>({});
	#named = $state.raw<Readonly<Record<string, readonly TimelineTrip[]>>>({});
	/** Files on their way or here. */
	#asked: readonly SitePath[] = [];

	/** What has come of a traveler's bars. */
	drawn(traveler: string): TimelineBars | undefined {
		return this.#drawn[traveler];
	}

	/** What has come of a traveler's trips. */
	named(traveler: string): readonly TimelineTrip[] | undefined {
		return this.#named[traveler];
	}

	/** Asks for the bars, unless that was done. */
	draw(traveler: string): void {
		this.#ask(`${travelerPath(traveler)}bars.json`, (found: TimelineBars) => {
			this.#drawn = { ...this.#drawn, [traveler]: found };
		});
	}

	/** Asks for the words, unless that was done. */
	name(traveler: string): void {
		this.#ask(`${travelerPath(traveler)}timeline.json`, (found: readonly TimelineTrip[]) => {
			this.#named = { ...this.#named, [traveler]: found };
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
