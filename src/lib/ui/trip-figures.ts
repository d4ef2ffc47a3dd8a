import type { Figure, TripView } from '$lib/domain/views';
import { TRIP } from './strings';

/** A trip in figures, each with its counting rule. */
export function tripFigures(
	trip: Pick<TripView, 'stops' | 'countries' | 'km' | 'miles'>
): readonly Figure[] {
	return [
		{ label: TRIP.stopsLabel(trip.stops), value: trip.stops, rule: TRIP.stopsRule },
		{
			label: TRIP.countriesLabel(trip.countries.length),
			value: trip.countries.length,
			rule: TRIP.countriesRule
		},
		{ label: TRIP.lengthLabel(trip.miles), value: trip.km, rule: TRIP.lengthRule }
	];
}
