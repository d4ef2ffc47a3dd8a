/** Real files, spoilt at random but the same in every run. */

/** Numbers from 0 to 1, by Mulberry32 (Tommy Ettinger, public domain). */
export function randomOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** What means something to HTML, Markdown, YAML, CSV, dates or an editor. */
const PIECES = [
	'<',
	'>',
	'</',
	'<p>',
	'</p>',
	'<div>',
	'<script>',
	'</script>',
	'<!--',
	'-->',
	'<![CDATA[',
	'<li>',
	'<br><br>',
	'<table><tr><td>',
	'&',
	'&amp;lt;',
	'&#0;',
	'&#x110000;',
	'"',
	"'",
	'=',
	'\u0000',
	'\ufeff',
	'\u202e',
	'\ud800',
	'\u200f',
	'😀',
	'é',
	'\n',
	'\n\n',
	'\r\n',
	'\t',
	' ',
	'---\n',
	'# ',
	'* ',
	'**',
	'_',
	'[',
	'](',
	'![',
	'`',
	'```\n',
	'> ',
	'1. ',
	'|',
	'- ',
	': ',
	',',
	'#',
	'%',
	'~',
	'?',
	'!!',
	'&a ',
	'*a',
	'Blinken ',
	'Doha ',
	'on Friday ',
	'13 October 2023',
	'in the year 99999',
	'Feb 30',
	'https://example.org/',
	'U.S. ',
	'. ',
	'; ',
	'… ',
	'https://',
	'__proto__',
	'constructor: ',
	'null'
] as const;

/** What means something to XML, JSON, iCalendar or coordinates besides. */
export const INTERCHANGE_PIECES = [
	...PIECES,
	'<!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa">]>',
	'&a;&a;',
	'<Placemark>',
	'</Placemark>',
	'<Folder>',
	'<Point><coordinates>',
	'<wpt lat="x" lon="1">',
	'xmlns:shuttle="x"',
	'{"type":"Feature",',
	'{',
	'}',
	']',
	'[[[[',
	'"trips":',
	'NaN',
	'1e999',
	'-999',
	'../../etc/passwd',
	'BEGIN:VEVENT\r\n',
	'END:VEVENT\r\n',
	'BEGIN:VCALENDAR\r\n',
	'DTSTART:20240230T250000Z\r\n',
	'DTEND;VALUE=DATE:99999999\r\n',
	'RRULE:FREQ=SECONDLY\r\n',
	'\r\n ',
	';TZID=Nowhere/At_all:',
	'VALUE=PERIOD',
	'\\,',
	';'
] as const;

/** Spoils a text at one to four places. */
export function mutated(
	text: string,
	random: () => number,
	pieces: readonly string[] = PIECES
): string {
	let result = text;
	for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
		const at = Math.floor(random() * (result.length + 1));
		const cut = random() < 0.4 ? 0 : Math.floor(random() ** 3 * result.length);
		const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
		const repeat = random() < 0.1 ? 400 : random() < 0.3 ? 8 : 1;
		result = result.slice(0, at) + piece.repeat(repeat) + result.slice(at + cut);
	}
	return result;
}
