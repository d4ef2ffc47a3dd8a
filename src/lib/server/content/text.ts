/** Bytes to text: strict UTF-8, line feeds, no byte-order mark, nothing that cannot be seen. */
import { codePoint, findControl, findHidden } from './characters';
import { FILE_LIMIT, tooLarge } from './files';
import type { Report, Spot } from './problem';

/** Longest line, in UTF-16 code units. */
export const LINE_LIMIT = 10_000;

/** After so many problems with its characters, a file is most likely no text. */
const MOST_PROBLEMS_PER_FILE = 20;

interface TextOptions {
	/** The file as shown in problems. */
	readonly file: string;
	/** Whether marks of direction may stand in it: an article is quoted to the letter. */
	readonly quoted: boolean;
}

/**
 * Reads the bytes of a content file as text.
 * @returns the text, or `null` when it cannot be trusted; then a problem says why
 */
export function decodeText(bytes: Uint8Array, options: TextOptions, report: Report): string | null {
	const start: Spot = { file: options.file, line: 1, column: 1 };
	if (bytes.length > FILE_LIMIT) {
		const { refused, remedy } = tooLarge(bytes.length);
		report({ ...start, message: `the file ${refused}`, remedy });
		return null;
	}
	const mark = byteOrderMark(bytes);
	if (mark !== null) {
		report({
			...start,
			message: `the file begins with a byte-order mark of ${mark}`,
			remedy: 'save it as UTF-8 without a byte-order mark'
		});
		return null;
	}
	const text = decodeUtf8(bytes, start, report);
	return text !== null && checkLines(text, options, report) ? text : null;
}

function byteOrderMark(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 or UTF-32';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16';
	return null;
}

function decodeUtf8(bytes: Uint8Array, start: Spot, report: Report): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
		const before = lenient.slice(0, firstReplacement(bytes, lenient));
		const lines = before.split('\n');
		report({
			...start,
			line: lines.length,
			column: (lines.at(-1) ?? '').length + 1,
			message: 'the file is not UTF-8 from here on',
			remedy: 'save it as UTF-8; Latin-1 and Windows-1252 are other encodings'
		});
		return null;
	}
}

/** Offset of the first replacement character that the bytes do not spell themselves. */
function firstReplacement(bytes: Uint8Array, lenient: string): number {
	const encoder = new TextEncoder();
	let offset = 0;
	let at = 0;
	for (const part of lenient.split('\ufffd')) {
		offset += part.length;
		at += encoder.encode(part).length;
		if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) return offset;
		offset += 1;
		at += 3;
	}
	return lenient.length;
}

function checkLines(text: string, options: TextOptions, report: Report): boolean {
	let count = 0;
	for (const [index, line] of text.split('\n').entries()) {
		const found = lineProblem(line, options.quoted);
		if (!found) continue;
		report({ file: options.file, line: index + 1, ...found });
		count += 1;
		if (found.message === CARRIAGE || count >= MOST_PROBLEMS_PER_FILE) break;
	}
	return count === 0;
}

const CARRIAGE = 'the line ends with a carriage return (CRLF)';

interface LineProblem {
	readonly column: number;
	readonly message: string;
	readonly remedy: string;
}

function lineProblem(line: string, quoted: boolean): LineProblem | null {
	if (line.length > LINE_LIMIT) {
		return {
			column: LINE_LIMIT + 1,
			message: `the line has ${line.length} characters`,
			remedy: `break it; a line has at most ${LINE_LIMIT}`
		};
	}
	const control = findControl(line);
	if (control >= 0 && control === line.length - 1 && line.endsWith('\r')) {
		return {
			column: control + 1,
			message: CARRIAGE,
			remedy: 'save the file with line feeds (LF)'
		};
	}
	const hidden = control < 0 && !quoted ? findHidden(line) : -1;
	const at = control >= 0 ? control : hidden;
	if (at < 0) return null;
	return {
		column: at + 1,
		message: `${control >= 0 ? 'a control character' : 'a character that nobody sees'}, ${codePoint(line.slice(at))}`,
		remedy: 'delete it'
	};
}
