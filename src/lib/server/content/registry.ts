/** Looks records up by id, and remembers which were asked for. */
import type { Section } from './authored';
import { nearest } from './nearest';
import type { Report, Spot } from './problem';

interface Names {
	/** What is looked up, for readers: `place`. */
	readonly what: string;
	/** Where one is added: `content/places.csv`. */
	readonly where: string;
}

export class Registry<Item> {
	readonly used = new Set<string>();
	readonly #names: Names;
	readonly #section: Pick<Section<unknown>, 'declared' | 'whole'>;
	readonly #items: ReadonlyMap<string, Item>;
	readonly #report: Report;

	constructor(
		names: Names,
		section: Pick<Section<unknown>, 'declared' | 'whole'>,
		items: ReadonlyMap<string, Item>,
		report: Report
	) {
		this.#names = names;
		this.#section = section;
		this.#items = items;
		this.#report = report;
	}

	/**
	 * The record of an id. An unknown id is a problem; an id whose own record is broken is none
	 * here, for it has been reported there.
	 */
	find(id: string, spot: Spot): Item | undefined {
		this.used.add(id);
		const found = this.#items.get(id);
		if (found === undefined && this.#section.whole && !this.#section.declared.has(id)) {
			const { what, where } = this.#names;
			const near = nearest(id, this.#section.declared);
			// The record that was meant is in use: it is not reported as unused on top of this.
			if (near !== null) this.used.add(near);
			const remedy = near === null ? `add it to ${where}` : `did you mean "${near}"?`;
			this.#report({ ...spot, message: `unknown ${what}`, value: id, remedy });
		}
		return found;
	}
}
