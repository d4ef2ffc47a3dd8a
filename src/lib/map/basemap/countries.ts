import { columnsOf, placesOf, type NamedPlace, type PlaceColumns } from './columns';
import file from './generated/countries.json';

/** A country's name and where it stands on the map. */
export interface CountryPoint extends NamedPlace {
	/** Side of a square as large as its largest part, in worlds. */
	readonly size: number;
	/**
	 * Of a small state, its ISO 3166-1 numeric code: it is a dot where its land would be too small to
	 * see.
	 */
	readonly small?: string;
}

export interface CountryColumns extends PlaceColumns {
	readonly sizes: readonly number[];
	/** Codes of the small states, by row. */
	readonly small: Readonly<Record<string, string>>;
}

export function countryColumns(countries: readonly CountryPoint[]): CountryColumns {
	return {
		...columnsOf(countries),
		sizes: countries.map(({ size }) => size),
		small: Object.fromEntries(
			countries.flatMap(({ small }, row) => (small === undefined ? [] : [[row, small]]))
		)
	};
}

export function countriesOf(columns: CountryColumns): CountryPoint[] {
	return placesOf(columns).map((place, row) => {
		const small = columns.small[row];
		return { ...place, size: columns.sizes[row] ?? 0, ...(small === undefined ? {} : { small }) };
	});
}

/** Largest first. */
export const COUNTRIES: readonly CountryPoint[] = countriesOf(file);
