import type { Atlas, Traveler, Trip } from '$lib/domain/atlas';
import { intervalView } from '$lib/domain/date-words';
import type {
	DataFormatView,
	DataTravelerView,
	DataTripView,
	OpenDataView
} from '$lib/domain/open-data';
import { bytesOf, dataFile, WHOLE } from '../export/catalogue';
import { TEXT_FIELDS } from '../export/fields';
import { FORMATS, type Format } from '../export/formats';
import { tripsBy } from './own';
import { inOrder } from './traveler';

function holds({ extension, quotes }: Format): DataFormatView['holds'] {
	if (quotes) return 'excerpts';
	return extension === 'json' ? 'both' : 'facts';
}

function bytes(atlas: Atlas, key: string, extension: string): number {
	const file = dataFile(atlas, key, extension);
	return file ? bytesOf(file) : 0;
}

const tripView = (trip: Trip): DataTripView => ({
	key: trip.key,
	title: trip.title,
	date: intervalView(trip.dates).short
});

function byYear(trips: readonly Trip[]): DataTravelerView['years'] {
	const years = [...new Set(trips.map(({ dates }) => dates.start.year))];
	return years.toReversed().map((year) => ({
		year,
		trips: trips
			.filter(({ dates }) => dates.start.year === year)
			.toReversed()
			.map(tripView)
	}));
}

function travelerData(atlas: Atlas, { id, name }: Traveler): DataTravelerView {
	const trips = tripsBy(atlas, id);
	return {
		id,
		name,
		formats: FORMATS.map((format) => ({
			extension: format.extension,
			name: format.name,
			bytes: bytes(atlas, id, format.extension),
			holds: holds(format)
		})),
		years: byYear(trips)
	};
}

export function openDataView(atlas: Atlas): OpenDataView {
	return {
		travelers: inOrder(atlas)
			.toReversed()
			.map((traveler) => travelerData(atlas, traveler)),
		fields: TEXT_FIELDS.map(({ name, about }) => ({ name, about })),
		atlasBytes: bytes(atlas, WHOLE, 'json')
	};
}
