import type { Place, RecordRow } from '$lib/domain/atlas';

/** Names that the record spells otherwise than the atlas, both bare. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([['kiev', 'kyiv']]);

/**
 * Names compare without case, diacritics, punctuation and the Arabic article, whose spelling
 * varies: "Al ‘Ula" is "Al-Ula", "Al Alamein" is "El Alamein".
 */
function bareName(name: string): string {
	const letters = name
		.normalize('NFD')
		.replace(/[^\p{Letter} -]/gu, '')
		.toLowerCase()
		.replace(/^[ae]l[ -]/, '')
		.replace(/[ -]/g, '');
	return SPELLINGS.get(letters) ?? letters;
}

/** What the record may call a place: "Apulia (Borgo Egnazia)" has three names, an air base two. */
function namesOf(place: Place): readonly string[] {
	const parts = /^(.*) \((.*)\)$/.exec(place.name)?.slice(1) ?? [];
	return [place.name, ...parts, place.name.replace(/ Air Base$/, '')].map(bareName);
}

/** The localities of a row: "Rome, Anagni , Fiuggi" has three, a visit to Vatican City none. */
export function localitiesOf(row: RecordRow): readonly string[] {
	return row.locality
		.split(',')
		.map((name) => name.trim())
		.filter(Boolean);
}

/** Whether the record means this place by a locality. */
export function isCalled(place: Place, locality: string): boolean {
	return namesOf(place).includes(bareName(locality));
}

/** Whether the row names the place; one without a locality names a country of one city. */
export function namesPlace(row: RecordRow, place: Place): boolean {
	const localities = localitiesOf(row);
	return localities.length === 0
		? isCalled(place, row.country)
		: localities.some((locality) => isCalled(place, locality));
}
