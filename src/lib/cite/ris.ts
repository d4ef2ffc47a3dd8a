import { AUTHOR, partsOf, SITE, type Cited, type Day } from './cited';

/** "2026/11/22/", as the format writes dates. */
function risDay(day: Day): string {
	const { year, month, day: date } = partsOf(day);
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${year}/${two(month)}/${two(date)}/`;
}

/** A value stays on its line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * RIS, for Zotero, EndNote, Mendeley: an electronic source. Lines end in CR LF; two spaces stand on
 * either side of the hyphen's left, one on its right, as readers of the format expect.
 * https://refdb.sourceforge.net/manual-0.9.6/sect1-ris-format.html
 */
export function ris({ title, url, version, accessed }: Cited): string {
	const lines: readonly (readonly [string, string])[] = [
		['TY', 'ELEC'],
		['AU', AUTHOR],
		['TI', oneLine(title)],
		['T2', SITE],
		...(version.day
			? ([
					['PY', String(partsOf(version.day).year)],
					['DA', risDay(version.day)]
				] as const)
			: []),
		['Y2', risDay(accessed)],
		['UR', url],
		['N1', `Version ${version.id} of the data`],
		['ER', '']
	];
	return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
