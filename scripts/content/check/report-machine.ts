/** Problems for machines. */
import type { Problem } from '../../../src/lib/server/content/problem';
import type { Finding } from './finding';

/** One JSON object: `ok`, `problems` as the loader makes them, and the `counts` where there are none. */
export function reportJson({ problems, counts }: Finding): string {
	const report = { ok: problems.length === 0, problems, ...(counts ? { counts } : {}) };
	return JSON.stringify(report, null, '\t');
}

/**
 * Workflow commands of GitHub Actions, one for each problem; it shows them beside the lines.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub({ problems }: Finding): string {
	return problems.map(annotation).join('\n');
}

function annotation({ file, line, column, message, value, remedy }: Problem): string {
	const shown = value === undefined ? '' : `: "${value}"`;
	const place = `file=${property(file)},line=${line},col=${column},title=${property(message)}`;
	return `::error ${place}::${data(`${message}${shown}; ${remedy}`)}`;
}

function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
