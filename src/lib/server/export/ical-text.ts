/** Lines of iCalendar (RFC 5545). */

/** Octets of a line without its CRLF (section 3.1). */
const LONGEST = 75;

/** Octets of a character in UTF-8. */
function octets(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}

/** Control characters that a value cannot hold; a tab it can. */
const CONTROLS = /(?!\t)\p{Cc}|\p{Cs}/gu;

/** A value of type TEXT (section 3.3.11). */
export function escapeText(text: string): string {
	return text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n?|\n/g, '\\n')
		.replace(CONTROLS, '');
}

/** Cut into lines of at most 75 octets, never inside a character; the next begins with a space. */
export function fold(line: string): string {
	let folded = '';
	let room = LONGEST;
	for (const character of line) {
		const size = octets(character);
		if (size > room) {
			folded += '\r\n ';
			room = LONGEST - 1;
		}
		folded += character;
		room -= size;
	}
	return `${folded}\r\n`;
}

/** @param name with its parameters, such as `DTSTART;VALUE=DATE` */
export const property = (name: string, value: string): string => fold(`${name}:${value}`);

export const textProperty = (name: string, text: string): string =>
	property(name, escapeText(text));

/** `20231013` of `2023-10-13`. */
export const basicDate = (day: string): string => day.replaceAll('-', '');

/** The day after, for ends that RFC 5545 excludes. */
export function dayAfter(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + 1);
	return date.toISOString().slice(0, 10);
}
