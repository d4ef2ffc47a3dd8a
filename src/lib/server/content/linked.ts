/** Linked records beside what they were authored as, so that checks can name a spot. */
import type {
	Article,
	Country,
	Excerpt,
	Person,
	Place,
	RecordRow,
	Stop,
	Traveler,
	Trip
} from '../../domain/atlas';
import type { Section } from './authored';
import { Registry } from './registry';
import type { Report } from './problem';
import type { Locate } from './source';

export interface Linked<Item> {
	readonly item: Item;
	readonly at: Locate;
}

export interface LinkedTrip extends Linked<Trip> {
	readonly stops: readonly Linked<Stop>[];
}

export interface LinkedArticle extends Linked<Article> {
	readonly excerpts: readonly Linked<Excerpt>[];
}

/** Records of one kind: by id, in their order, and to be looked up. */
export interface Book<Item> {
	readonly items: ReadonlyMap<string, Item>;
	readonly linked: readonly Linked<Item>[];
	readonly registry: Registry<Item>;
}

/** The records that others point at. */
export interface Basics {
	readonly countries: Book<Country>;
	readonly places: Book<Place>;
	readonly people: Book<Person>;
	readonly record: Book<RecordRow>;
	readonly travelers: Book<Traveler>;
}

/** Links each entry of a section; one that cannot be linked is left out. */
export function bookOf<Value, Item>(
	section: Section<Value>,
	names: { readonly what: string; readonly where: string },
	link: (id: string, value: Value, at: Locate) => Item | undefined,
	report: Report
): Book<Item> {
	const items = new Map<string, Item>();
	const linked: Linked<Item>[] = [];
	for (const { id, value, at } of section.entries) {
		const item = link(id, value, at);
		if (item === undefined) continue;
		items.set(id, item);
		linked.push({ item, at });
	}
	return { items, linked, registry: new Registry(names, section, items, report) };
}
