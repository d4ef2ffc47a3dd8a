import type { LatLng } from '../../domain/atlas';
import points from './generated/countries.json';

/** A country's name and where it stands on the map. */
export interface CountryPoint {
	/** ISO 3166-1 numeric; empty where there is none. */
	readonly numeric: string;
	readonly name: string;
	/** Inside its largest part, as far from its outline as can be. */
	readonly position: LatLng;
	/** Side of a square as large as its largest part, in worlds. */
	readonly size: number;
	/** A small state: a dot where its land would be too small to see. */
	readonly small?: boolean;
}

/** Largest first. */
export const COUNTRIES: readonly CountryPoint[] = points;
