import type { Country, Meeting, Person, Place, Stop, Traveler, Trip } from '$lib/domain/atlas';
import { interval, parseDay } from '$lib/domain/dates';

/** Parts of a small atlas, to be counted by hand. */

export const country = (code: string, numeric: string, name: string): Country => ({
	code,
	numeric,
	name,
	aliases: [],
	region: 'Region'
});

export const US = country('US', '840', 'United States');
export const ISRAEL = country('IL', '376', 'Israel');
export const WEST_BANK = country('PS', '275', 'West Bank');
export const BAHRAIN = country('BH', '048', 'Bahrain');

export const place = (id: string, of: Country, lat: number, lng: number): Place => ({
	id,
	name: id,
	aliases: [],
	country: of,
	position: { lat, lng },
	kind: 'city',
	timezone: 'UTC'
});

export const HOME = place('Home', US, 0, 0);
export const TEL_AVIV = place('Tel Aviv', ISRAEL, 0, 1);
export const JERUSALEM = place('Jerusalem', ISRAEL, 0, 2);
export const RAMALLAH = place('Ramallah', WEST_BANK, 0, 3);
export const MANAMA = place('Manama', BAHRAIN, 26.2, 50.6);

/** `2023-01-01` or `2023-01-01/2023-01-02` */
const span = (text: string) => {
	const [start = '', end = start] = text.split('/');
	return interval(parseDay(start), parseDay(end));
};

export const stop = (at: Place, dates: string, more: Partial<Stop> = {}): Stop => ({
	id: at.id,
	key: `t/x/${at.id}`,
	tripKey: 't/x',
	index: 0,
	number: 1,
	place: at,
	kind: 'visit',
	by: 'air',
	dates: span(dates),
	met: [],
	occasions: [],
	companions: [],
	record: [],
	order: 'source',
	sources: [],
	...more
});

export const trip = (dates: string, stops: readonly Stop[], id = 'x'): Trip => ({
	id,
	key: `t/${id}`,
	travelerId: 't',
	title: `Trip ${id}`,
	theme: 'other',
	dates: span(dates),
	origin: HOME,
	final: HOME,
	stops: stops.map((each) => ({ ...each, tripKey: `t/${id}`, key: `t/${id}/${each.id}` })),
	sources: []
});

export const traveler = (term: string): Traveler => ({
	id: 't',
	name: 'A traveler',
	office: 'Envoy',
	term: span(term),
	home: HOME,
	summary: ''
});

export const person = (name: string): Person => ({ id: name, name, aliases: [] });

export const met = (who: Person, role: string): Meeting => ({ person: who, role });
