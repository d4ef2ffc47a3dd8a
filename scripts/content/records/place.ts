/** `place add`: a row of places.csv, its position and time zone proposed. */
import { timezone, degrees, oneOf, slug } from '../../../src/lib/server/content/fields';
import type { Asker } from '../ask';
import { idOf } from '../article/files';
import { atlasOf, filesOf } from '../folder';
import { say } from '../terminal';
import type { Terminal } from '../terminal';
import { writePending } from './pending';
import { textOf, withRow } from './edit';
import { askerFor, maybe, NAME_AR } from './fields';
import { citiesNamed, zoneAt } from './gazetteer';
import type { FoundCity } from './gazetteer';

export interface PlaceOptions {
	readonly dir: string;
	readonly id?: string;
	readonly nameAr?: string;
	readonly aliases?: string;
	readonly country?: string;
	readonly lat?: string;
	readonly lng?: string;
	readonly kind?: string;
	readonly timezone?: string;
	readonly note?: string;
}

const KINDS = ['capital', 'city', 'town', 'region', 'site', 'base'] as const;

export async function addPlace(
	name: string,
	flags: PlaceOptions,
	terminal: Terminal,
	asker: Asker | null
): Promise<void> {
	const files = filesOf(flags.dir);
	const atlas = atlasOf(files);
	const found = await chosenCity(citiesNamed(name), flags, asker);
	const ask = askerFor(flags, asker);
	const known = (value: string | number | null | undefined): { initial?: string } =>
		value == null ? {} : { initial: String(value) };
	const id = await ask({
		flag: 'id',
		question: 'Id, part of its address for ever',
		schema: slug,
		initial: idOf(name)
	});
	const countries = [...atlas.countries.values()].map(({ code, name: label }) => ({
		value: code,
		label,
		hint: code
	}));
	const country = await ask({
		flag: 'country',
		question: 'Country',
		schema: oneOf('country', [...atlas.countries.keys()]),
		choices: countries,
		...known(found?.country)
	});
	const lat = await ask({
		flag: 'lat',
		question: 'Latitude, in degrees',
		schema: degrees('latitude', 90),
		...known(found?.position.lat.toFixed(4))
	});
	const lng = await ask({
		flag: 'lng',
		question: 'Longitude, in degrees',
		schema: degrees('longitude', 180),
		...known(found?.position.lng.toFixed(4))
	});
	const kind = await ask({
		flag: 'kind',
		question: 'Kind of place',
		schema: oneOf('kind of place', KINDS),
		choices: KINDS.map((value) => ({ value, label: value })),
		...known(found?.kind)
	});
	const zone = zoneAt(country, { lat: Number(lat), lng: Number(lng) });
	const timeZone = await ask({
		flag: 'timezone',
		question: 'Time zone',
		schema: timezone,
		...known(zone)
	});
	const nameAr = await ask(NAME_AR);
	const aliases = await ask(maybe('aliases', 'Other and old names, parted by ;'));
	const note = await ask(maybe('note', 'What the point stands for, where that is not plain'));
	const path = 'places.csv';
	const row = [id, name, nameAr, aliases, country, lat, lng, kind, timeZone, note];
	writePending(flags.dir, files, [[path, withRow(path, textOf(files, path), row)]], id);
	say(
		terminal,
		`${terminal.colours.green('✓')} content/${path}: ${id}, ${lat}, ${lng}, ${timeZone}`
	);
	if (found)
		say(
			terminal,
			terminal.colours.dim(`Position: GeoNames, CC BY 4.0 (${found.name}, ${found.country})`)
		);
}

/** The city that is meant, where several have the name. */
async function chosenCity(
	cities: readonly FoundCity[],
	{ country, lat, lng }: PlaceOptions,
	asker: Asker | null
): Promise<FoundCity | undefined> {
	if (lat !== undefined && lng !== undefined) return undefined;
	const fitting = cities.filter((city) => country === undefined || city.country === country);
	if (!asker || fitting.length < 2) return fitting[0];
	const choices = fitting.map((city, index) => ({
		value: String(index),
		label: `${city.name}, ${city.country}`,
		hint: `${city.position.lat.toFixed(2)}, ${city.position.lng.toFixed(2)}; ${city.population.toLocaleString('en')} inhabitants`
	}));
	return fitting[Number(await asker.choose('Which of these?', choices))];
}
