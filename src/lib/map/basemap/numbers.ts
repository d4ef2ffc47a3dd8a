/**
 * Whole numbers as text, small ones in one character: a chunk of the basemap is mostly short steps
 * from point to point, and text like this is half as long as JSON numbers and compresses further.
 * 93 printable characters, without those that JSON would escape.
 */

const FIRST = 32;
const QUOTE = 34;
const BACKSLASH = 92;
const BASE = 93;

/** Leading digits: below ONE the number itself; then two, three and five characters in all. */
const ONE = 68;
const TWO = 90;
const THREE = 92;
const TWO_LIMIT = ONE + (TWO - ONE) * BASE;
const THREE_LIMIT = TWO_LIMIT + (THREE - TWO) * BASE ** 2;
/** Exclusive, for either sign. */
export const NUMBER_LIMIT = Math.floor((BASE ** 4 + THREE_LIMIT) / 2);

function character(digit: number): string {
	let code = digit + FIRST;
	if (code >= QUOTE) code++;
	if (code >= BACKSLASH) code++;
	return String.fromCharCode(code);
}

function digitAt(text: string, index: number): number {
	const code = text.charCodeAt(index);
	return code - FIRST - (code > QUOTE ? 1 : 0) - (code > BACKSLASH ? 1 : 0);
}

function digits(value: number, count: number): string {
	let text = '';
	for (let rest = value, left = count; left > 0; left--) {
		text = character(rest % BASE) + text;
		rest = Math.floor(rest / BASE);
	}
	return text;
}

function encodeOne(number: number): string {
	// Signs go into the lowest bit, so that -1 is as short as 1.
	const value = number < 0 ? -2 * number - 1 : 2 * number;
	if (value < ONE) return character(value);
	if (value < TWO_LIMIT) {
		return character(ONE + Math.floor((value - ONE) / BASE)) + character((value - ONE) % BASE);
	}
	if (value < THREE_LIMIT) {
		const rest = value - TWO_LIMIT;
		return character(TWO + Math.floor(rest / BASE ** 2)) + digits(rest % BASE ** 2, 2);
	}
	return character(THREE) + digits(value - THREE_LIMIT, 4);
}

/**
 * Writes whole numbers as text.
 * @throws {RangeError} for a number that is not whole or not within ±NUMBER_LIMIT
 */
export function encodeNumbers(numbers: readonly number[]): string {
	return numbers
		.map((number) => {
			if (!Number.isInteger(number) || Math.abs(number) >= NUMBER_LIMIT) {
				throw new RangeError(`${number} is not a whole number below ${NUMBER_LIMIT}`);
			}
			return encodeOne(number);
		})
		.join('');
}

/** Reads the text of {@link encodeNumbers}, one number a call; past its end, `NaN`. */
export function numberReader(text: string): () => number {
	let index = 0;
	const take = (count: number, start: number): number => {
		let value = start;
		for (let left = count; left > 0; left--) value = value * BASE + digitAt(text, index++);
		return value;
	};
	return () => {
		const lead = digitAt(text, index++);
		let value = lead;
		if (lead >= THREE) value = THREE_LIMIT + take(4, 0);
		else if (lead >= TWO) value = TWO_LIMIT + take(2, lead - TWO);
		else if (lead >= ONE) value = ONE + take(1, lead - ONE);
		return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
	};
}
