/** Checks a parsed value against its shape; every issue becomes a problem at its spot. */
import * as v from 'valibot';
import type { Report } from './problem';
import { UNKNOWN_KEY } from './record-shape';
import type { Parsed, Path } from './source';

/** The part of a valibot issue that becomes a problem. */
interface Issue {
	readonly message: string;
	readonly input: unknown;
	readonly received: string;
	readonly expected: string | null;
	readonly kind: string;
	readonly path?: readonly { readonly key: unknown; readonly origin: string }[] | undefined;
}

/**
 * @returns the value in its shape, or `null` when it has another; then problems say why
 */
export function shapeOf<const Schema extends v.GenericSchema>(
	schema: Schema,
	parsed: Parsed,
	report: Report
): v.InferOutput<Schema> | null {
	const result = v.safeParse(schema, parsed.value);
	if (result.success) return result.output;
	for (const issue of result.issues) reportIssue(issue, parsed, report);
	return null;
}

function reportIssue(issue: Issue, { at }: Parsed, report: Report): void {
	const path: Path = (issue.path ?? []).map(({ key }) =>
		typeof key === 'number' ? key : String(key)
	);
	const last = issue.path?.at(-1);
	const missing = issue.kind === 'schema' && issue.input === undefined && last?.origin === 'key';
	if (missing) {
		const key = String(last.key);
		report({ ...at(path.slice(0, -1)), message: 'a key is missing', value: key, remedy: 'write it' });
		return;
	}
	if (issue.input === null) {
		report({ ...at(path), message: 'there is no value', remedy: emptyRemedy(path) });
		return;
	}
	const [message, remedy] = splitMessage(issue.message);
	const part = message === UNKNOWN_KEY || last?.origin === 'key' ? 'key' : 'value';
	report({ ...at(path, part), message, ...offending(issue, message), remedy });
}

function emptyRemedy(path: Path): string {
	return path.length === 0 ? 'the file is empty; write its content' : 'write one or delete the key';
}

/** The value as far as it can be shown; not where the message shows it already. */
function offending(issue: Issue, message: string): { value?: string } {
	if (typeof issue.input !== 'string' || message.startsWith('"')) return {};
	return { value: issue.input };
}

function splitMessage(text: string): [string, string] {
	const at = text.indexOf('; ');
	return at < 0 ? [text, 'correct it'] : [text.slice(0, at), text.slice(at + 2)];
}
