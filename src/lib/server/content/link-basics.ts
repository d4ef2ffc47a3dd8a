/** Links the records that others point at: countries, places, people, record rows, travelers. */
import type { Place, Traveler } from '../../domain/atlas';
import type { Authored, PlaceRow, TravelerFile } from './authored';
import { given } from './given';
import { bookOf } from './linked';
import type { Basics, Book } from './linked';
import type { Report } from './problem';
import type { Locate } from './source';
import { spanOf } from './spans';

export function linkBasics(authored: Authored, report: Report): Basics {
	const countries = bookOf(
		authored.countries,
		{ what: 'country', where: 'content/countries.csv' },
		(_, country) => country,
		report
	);
	const places = bookOf(
		authored.places,
		{ what: 'place', where: 'content/places.csv' },
		(id, row, at) => {
			const country = countries.registry.find(row.country, at(['country']));
			return country && placeOf(id, row, country);
		},
		report
	);
	const people = bookOf(
		authored.people,
		{ what: 'person', where: 'content/people.csv' },
		(id, { name, name_ar, aliases }) => ({ id, name, ...given({ nameAr: name_ar }), aliases }),
		report
	);
	const record = bookOf(
		authored.record,
		{ what: 'record row', where: 'content/record.csv' },
		(id, { start, end, country, locality }, at) =>
			spanOf(start, end, at(['end']), report) && {
				id,
				start: start.edtf,
				end: end.edtf,
				country,
				locality
			},
		report
	);
	const travelers = bookOf(
		authored.travelers,
		{ what: 'traveler', where: 'content/travelers' },
		(id, file, at) => linkTraveler(id, file, at, places, report),
		report
	);
	return { countries, places, people, record, travelers };
}

function placeOf(id: string, row: PlaceRow, country: Place['country']): Place {
	return {
		id,
		name: row.name,
		...given({ nameAr: row.name_ar }),
		aliases: row.aliases,
		country,
		position: { lat: row.lat, lng: row.lng },
		kind: row.kind,
		timezone: row.timezone,
		...given({ note: row.note })
	};
}

function linkTraveler(
	id: string,
	file: TravelerFile,
	at: Locate,
	places: Book<Place>,
	report: Report
): Traveler | undefined {
	const term = spanOf(file.term.start, file.term.end, at(['term', 'end']), report);
	const home = places.registry.find(file.home, at(['home']));
	if (!term || !home) return undefined;
	return { id, name: file.name, office: file.office, term, home, summary: file.summary };
}
