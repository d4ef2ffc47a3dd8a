/**
 * What pages show: plain JSON, made by `$lib/server/views`, read by `$lib/ui`. Dates and labels
 * are already words; nothing here needs the atlas.
 */
import type { LinkTarget, OrderBasis, Relation, StopKind, Theme, TravelMode } from './atlas';
import type { Verdict } from './ledgers';
import type { TripScene } from './scene';

/** A date in words for readers, with the machine's form beside it. */
export interface DateView {
	/** "Friday 13 October 2023", "12 to 13 October 2023", "about 26 May 2021" */
	readonly text: string;
	/** "13 Oct", "12–13 Oct" */
	readonly short: string;
	/** For `<time datetime>`: the first day, `YYYY-MM-DD`; `YYYY-MM` or `YYYY` if no more is known. */
	readonly datetime: string;
	readonly certain: boolean;
}

export interface SourceView {
	readonly url: string;
	/** Title, or the host name where no title is known. */
	readonly title: string;
	readonly publisher?: string;
	readonly date?: string;
}

/** Another visit, for a link. */
export interface VisitRef {
	/** Site path of the stop. */
	readonly path: string;
	/** "Doha" */
	readonly place: string;
	/** "12–13 Oct 2023" */
	readonly date: string;
}

/** Where a stop stands among the visits to the same place, or among those to the same person. */
export interface VisitsView {
	/** From 1; `null` for a transit, which is not counted. */
	readonly ordinal: number | null;
	readonly total: number;
	readonly previous: VisitRef | null;
	readonly next: VisitRef | null;
}

export interface PersonView {
	readonly id: string;
	readonly name: string;
	readonly role: string;
	/** At a stop: among the stops with this person; absent for the only one. */
	readonly visits?: VisitsView;
}

export type MeetingView = PersonView | { readonly group: string };

export interface CallView {
	readonly id: string;
	readonly date: DateView;
	readonly with: PersonView;
	readonly summary: string;
	readonly sources: readonly SourceView[];
	readonly excerpts: readonly ExcerptView[];
}

/** A run of a quotation; `marked` where it speaks of what the page is about. */
export interface QuoteRun {
	readonly text: string;
	readonly marked: boolean;
}

export interface ArticleRef {
	readonly id: string;
	readonly path: string;
	readonly title: string;
	readonly publisher: string;
	readonly date: DateView;
	readonly lang: string;
}

/** An article in the list of all. */
export interface ArticleRowView extends ArticleRef {
	/** How many there are. */
	readonly excerpts: number;
}

export interface ExcerptView {
	readonly id: string;
	/** What it speaks of: this stop or call, the trip, or only the place. */
	readonly about: LinkTarget['kind'];
	readonly runs: readonly QuoteRun[];
	readonly relation: Relation;
	/** "Announces this stop", "About this trip", "Mentions Jeddah" */
	readonly label: string;
	readonly article: ArticleRef;
	/** The original, with a text fragment that scrolls to the passage. */
	readonly originalHref: string;
}

export interface RecordRowView {
	readonly id: string;
	readonly dates: string;
	readonly country: string;
	readonly locality: string;
	readonly verdict: Verdict;
}

export interface StopView {
	readonly id: string;
	readonly key: string;
	readonly path: string;
	readonly number: number | null;
	readonly kind: StopKind;
	readonly by: TravelMode;
	readonly place: {
		readonly id: string;
		readonly name: string;
		readonly nameAr?: string;
		readonly country: string;
		/** ISO 3166-1 alpha-2, for its address. */
		readonly countryCode: string;
		readonly note?: string;
		/** Among the stays in this place; absent for the only one. */
		readonly visits?: VisitsView;
	};
	readonly date: DateView;
	/** The leg that ends here. */
	readonly from: { readonly name: string; readonly km: number; readonly miles: number };
	readonly met: readonly MeetingView[];
	readonly occasions: readonly string[];
	readonly companions: readonly PersonView[];
	readonly summary?: string;
	readonly order: OrderBasis;
	readonly provenance?: string;
	/** Absent where the official record that we have is not of this traveler. */
	readonly record?: readonly RecordRowView[];
	readonly sources: readonly SourceView[];
	/** Calls of these days. */
	readonly calls: readonly CallView[];
	/** Of this stop, then about the trip, then mentions of the place. */
	readonly excerpts: readonly ExcerptView[];
}

export interface TripRef {
	readonly key: string;
	readonly path: string;
	readonly title: string;
	readonly date: DateView;
	/** Stops counted, without transits. */
	readonly stops: number;
	readonly theme: Theme;
	readonly excerpts: number;
	/** The traveler's name, in a list of several travelers' trips. */
	readonly traveler?: string;
}

/** What the timeline says of a trip. */
export type TimelineTrip = Pick<TripRef, 'key' | 'title' | 'date' | 'stops'>;

/** What the timeline draws of a trip. */
export interface TimelineBar {
	/** The first day, "2023-10-11"; no two trips of a traveler have the same. */
	readonly start: string;
	readonly stops: number;
}

/** The bars of a traveler's trips in the order of travel, written small: every page asks for them. */
export interface TimelineBars {
	/** Key of the first trip. */
	readonly first: string;
	/** Its first day. */
	readonly begin: string;
	/** Days from each trip's beginning to the next one's, from `begin` on. */
	readonly days: readonly number[];
	readonly stops: readonly number[];
}

export interface TravelerView {
	readonly id: string;
	/** Site path. */
	readonly path: `/${string}`;
	readonly name: string;
	readonly office: string;
	/** "2021–2025" */
	readonly years: string;
	readonly summary: string;
}

/** A traveler, for a link. */
export type TravelerLink = Pick<TravelerView, 'path' | 'name' | 'years'>;

/** A stop as its neighbours name it. */
export interface StopRef {
	readonly id: string;
	readonly path: string;
	readonly place: { readonly name: string };
	readonly date: Pick<DateView, 'short'>;
}

/** What the page of any stop needs of its trip. */
export interface TripFrame extends Omit<TripRef, 'traveler'> {
	readonly traveler: TravelerView;
	/** In the order of travel. */
	readonly stopRefs: readonly StopRef[];
	readonly previous: TripRef | null;
	readonly next: TripRef | null;
	/** After a traveler's last trip: the site path of the next traveler's first one. */
	readonly onward?: string;
	readonly scene: TripScene;
}

/** Everything of one trip: its page and all its stops' pages need nothing else. */
export interface TripView extends TripFrame {
	readonly summary?: string;
	readonly origin: string;
	readonly final: string;
	/** Length of all legs, home legs included, on WGS 84. */
	readonly km: number;
	readonly miles: number;
	readonly countries: readonly string[];
	readonly stopViews: readonly StopView[];
	readonly excerptViews: readonly ExcerptView[];
	readonly sources: readonly SourceView[];
}

/** The list of trips by year, newest first. */
export interface YearView {
	readonly year: number;
	readonly trips: readonly TripRef[];
}

export interface Figure {
	readonly label: string;
	readonly value: number;
	/** How it is counted, in a sentence. */
	readonly rule: string;
}

/** Where an excerpt of an article leads. */
export interface LeadView {
	readonly relation: Relation;
	/** "Announces", "Mentions" */
	readonly label: string;
	readonly path: string;
	/** "Doha, 13 October 2023" */
	readonly text: string;
	readonly marked: readonly QuoteRun[];
}

export interface ArticleExcerptView {
	readonly id: string;
	readonly quote: string;
	readonly originalHref: string;
	readonly leads: readonly LeadView[];
}

export interface ArticleView extends ArticleRef {
	readonly url: string;
	readonly titleNote?: string;
	readonly dateNote?: string;
	readonly credit?: string;
	readonly excerpts: readonly ArticleExcerptView[];
}
