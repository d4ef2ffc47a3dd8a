import type { Article, Call, Country, Excerpt, Link, Place, Stop, Trip } from '$lib/domain/atlas';
import type { Addresses } from './addresses';
import { detailMeeting, detailRole, detailSource } from './details';
import { EXCERPTS_NOTE, FACTS_LICENCE } from './licence';
import type { Selection } from './selection';

/**
 * The atlas as one document, described by `static/data/atlas.schema.json`. Names and dates are
 * those of the content files; dates are EDTF, positions degrees on WGS 84.
 */

/** The schema beside the document, wherever both lie. */
const SCHEMA = 'atlas.schema.json';

const stopJson = (stop: Stop) => ({
	key: stop.key,
	id: stop.id,
	number: stop.number,
	place: stop.place.id,
	kind: stop.kind,
	by: stop.by,
	arrive: stop.dates.start.edtf,
	depart: stop.dates.end.edtf,
	met: stop.met.map(detailMeeting),
	occasions: stop.occasions,
	with: stop.companions.map(detailRole),
	record: stop.record.map(({ id }) => id),
	order: stop.order,
	provenance: stop.provenance,
	summary: stop.summary,
	sources: stop.sources.map(detailSource)
});

const tripJson = (trip: Trip) => ({
	key: trip.key,
	traveler: trip.travelerId,
	id: trip.id,
	title: trip.title,
	theme: trip.theme,
	start: trip.dates.start.edtf,
	end: trip.dates.end.edtf,
	from: trip.origin.id,
	to: trip.final.id,
	summary: trip.summary,
	sources: trip.sources.map(detailSource),
	stops: trip.stops.map(stopJson)
});

const callJson = (call: Call) => ({
	key: call.key,
	traveler: call.travelerId,
	id: call.id,
	date: call.date.edtf,
	with: detailRole(call.with),
	at: call.counterpartPlace?.id,
	from: call.fromPlace?.id,
	summary: call.summary,
	sources: call.sources.map(detailSource)
});

const placeJson = (place: Place) => ({
	id: place.id,
	name: place.name,
	name_ar: place.nameAr,
	aliases: place.aliases,
	country: place.country.code,
	lat: place.position.lat,
	lng: place.position.lng,
	kind: place.kind,
	timezone: place.timezone,
	note: place.note
});

const linkJson = ({ target, relation, mark }: Link, { quote }: Excerpt) => ({
	[target.kind]: target.key,
	relation,
	mark: mark ? quote.slice(...mark) : undefined
});

const articleJson = (article: Article) => ({
	id: article.id,
	title: article.title,
	title_note: article.titleNote,
	publisher: article.publisher,
	url: article.url,
	published: article.published.edtf,
	date_note: article.dateNote,
	credit: article.credit,
	lang: article.lang,
	excerpts: article.excerpts.map((excerpt) => ({
		id: excerpt.id,
		quote: excerpt.quote,
		prefix: excerpt.prefix,
		suffix: excerpt.suffix,
		links: excerpt.links.map((link) => linkJson(link, excerpt))
	}))
});

const countriesOf = (places: readonly Place[]): Country[] => [
	...new Set(places.map((place) => place.country))
];

/**
 * @param up from the document's folder to that of the schema: empty, or `../`
 */
export function atlasJson(selection: Selection, addresses: Addresses, up: string): string {
	const document = {
		$schema: `${up}${SCHEMA}`,
		version: 1,
		title: selection.title,
		site: addresses.url('/'),
		licence: { facts: FACTS_LICENCE.name, note: EXCERPTS_NOTE },
		travelers: selection.travelers.map(({ id, name, office, term, home, summary }) => ({
			id,
			name,
			office,
			term: { start: term.start.edtf, end: term.end.edtf },
			home: home.id,
			summary
		})),
		trips: selection.trips.map(tripJson),
		calls: selection.calls.map(callJson),
		articles: selection.articles.map(articleJson),
		places: selection.places.map(placeJson),
		countries: countriesOf(selection.places),
		people: selection.people.map(({ id, name, nameAr, aliases }) => ({
			id,
			name,
			name_ar: nameAr,
			aliases
		})),
		record: selection.record
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}
