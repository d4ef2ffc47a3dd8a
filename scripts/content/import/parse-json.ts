/** JSON of strangers, with the line of what is wrong. */
import { lineAt, refuse } from './input';
import type { Input } from './input';

export type Properties = Readonly<Record<string, unknown>>;

/** @throws {Refusal} with the line, when it is no JSON */
export function parseJson(input: Input): unknown {
	try {
		return JSON.parse(input.text);
	} catch (error) {
		const message = error instanceof Error ? error.message : '';
		const line = lineAt(input.text, offsetIn(input.text, message));
		const words = message.replace(/, (?:\.\.\.)?"[^]*$/, '').replace(/ in JSON at position.*$/, '');
		throw refuse(input.name, line, `this is no JSON: ${words}; correct it, or export it again`);
	}
}

/** Where the parser stopped: as its message says, or where the words stand that it quotes. */
function offsetIn(text: string, message: string): number {
	const position = /at position (\d+)/.exec(message)?.[1];
	if (position !== undefined) return Number(position);
	const quoted = /, (?:\.\.\.)?"([^]*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1];
	const at = quoted === undefined ? -1 : text.indexOf(quoted);
	return at < 0 ? text.length : at + Math.min(10, (quoted ?? '').length);
}

/** A map of keys and values, and no list. */
export function isMap(value: unknown): value is Properties {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What a table would show: what is nested as JSON. */
export function textsOf(properties: Properties): ReadonlyMap<string, string> {
	const given = Object.entries(properties).filter(
		([, value]) => value !== null && value !== undefined
	);
	return new Map(
		given.map(([name, value]) => [
			name,
			typeof value === 'object' ? JSON.stringify(value) : String(value)
		])
	);
}
