/** Reads an article that somebody hands in, as far as it is no burden. */
import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { EXIT, Refusal } from '../exit';

/** Largest article that is read, in bytes: a saved page, with its scripts. */
export const INPUT_LIMIT = 4_000_000;

/**
 * The text of a file, or of the stream for `-`.
 * @throws {Refusal} when it is too large, no file, no UTF-8 or empty
 */
export async function readInput(name: string, stream: Readable): Promise<string> {
	if (name !== '-' && !statSync(name, { throwIfNoEntry: false })?.isFile()) {
		throw new Refusal(`there is no file "${name}"; name one, or - for standard input`, EXIT.usage);
	}
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of name === '-' ? stream : createReadStream(name)) {
		const bytes = Buffer.from(chunk as Buffer | string);
		size += bytes.length;
		if (size > INPUT_LIMIT) throw tooMuch();
		chunks.push(bytes);
	}
	return decoded(Buffer.concat(chunks));
}

function decoded(bytes: Buffer): string {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new Refusal('the article is not UTF-8; save it as UTF-8');
	}
	return inputText(text);
}

/**
 * A text that was pasted, with line feeds.
 * @throws {Refusal} when it is too large or empty
 */
export function inputText(text: string): string {
	if (text.trim() === '') throw new Refusal('the article is empty');
	if (Buffer.byteLength(text) > INPUT_LIMIT) throw tooMuch();
	return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

function tooMuch(): Refusal {
	return new Refusal(
		`the article has more than ${INPUT_LIMIT} bytes; save its text alone, without the page`
	);
}

export type Form = 'html' | 'markdown' | 'text';

/** The form of an article, by its file's name or else by its beginning. */
export function formOf(name: string, text: string): Form {
	if (/\.x?html?$/i.test(name)) return 'html';
	if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
	if (/\.te?xt$/i.test(name)) return 'text';
	const start = text.slice(0, 20_000);
	if (
		/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|article|div|p|h1|section|main)\b/i.test(
			start
		)
	)
		return 'html';
	if (
		/^---\n[\s\S]*?\n---\n/.test(start) ||
		/^#{1,3} \S/m.test(start) ||
		/\[[^\]\n]+\]\(https?:/.test(start)
	)
		return 'markdown';
	return 'text';
}
