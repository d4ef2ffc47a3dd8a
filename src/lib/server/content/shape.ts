/** Checks a parsed value against its shape; every issue becomes a problem at its spot. */
import * as v from 'valibot';
import type { Report } from './problem';
import type { Parsed, Path } from './source';

/** The part of a valibot issue that becomes a problem. */
interface Issue {
	readonly message: string;
	readonly input: unknown;
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
	const issues: readonly Issue[] = result.issues;
	const misspelt = new Set(issues.map(meantKey));
	for (const issue of issues) {
		if (!isMissing(issue) || !misspelt.has(pathOf(issue).join('\n'))) {
			reportIssue(issue, parsed, report);
		}
	}
	return null;
}

function pathOf({ path }: Issue): Path {
	return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function isMissing({ kind, input, path }: Issue): boolean {
	return kind === 'schema' && input === undefined && path?.at(-1)?.origin === 'key';
}

/** The path of the known key that an unknown one stands for: it is not missing on top of that. */
function meantKey(issue: Issue): string | null {
	const meant = /^unknown key; did you mean "(.*)"\?$/.exec(issue.message)?.[1];
	return meant === undefined ? null : [...pathOf(issue).slice(0, -1), meant].join('\n');
}

function reportIssue(issue: Issue, { at }: Parsed, report: Report): void {
	const path = pathOf(issue);
	if (isMissing(issue)) {
		const key = String(path.at(-1));
		report({
			...at(path.slice(0, -1)),
			message: 'a key is missing',
			value: key,
			remedy: 'write it'
		});
		return;
	}
	if (issue.input === null) {
		const [message, remedy] =
			path.length === 0
				? ['there is nothing here', 'write its keys and values']
				: ['there is no value', 'write one, or delete the key'];
		report({ ...at(path), message, remedy });
		return;
	}
	const [message, remedy] = splitMessage(issue.message);
	const part = issue.path?.at(-1)?.origin === 'key' ? 'key' : 'value';
	report({ ...at(path, part), message, ...offending(issue, message), remedy });
}

/** The value as far as it can be shown; not where the message shows it already. */
function offending({ input }: Issue, message: string): { value?: string } {
	const simple = typeof input === 'string' || typeof input === 'number';
	return !simple || input === '' || message.startsWith('"') ? {} : { value: String(input) };
}

function splitMessage(text: string): [string, string] {
	const at = text.indexOf('; ');
	return at < 0 ? [text, 'correct it'] : [text.slice(0, at), text.slice(at + 2)];
}
