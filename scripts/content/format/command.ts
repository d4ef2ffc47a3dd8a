/** `format`: the canonical form of every file. */
import type { Command } from 'commander';
import { canonical, FormatError } from '../../../src/lib/server/content/canonical';
import type { ContentFiles } from '../../../src/lib/server/content/files';
import { shownPath } from '../../../src/lib/server/content/layout';
import { plural } from '../check/report-text';
import { EXIT, Refusal } from '../exit';
import { filesOf } from '../folder';
import type { Ended } from '../program';
import { complain, say } from '../terminal';
import type { Terminal } from '../terminal';
import { writeWhole } from '../write';

interface Options {
	readonly dir: string;
	readonly check?: true;
}

interface Formatted {
	/** Canonical texts of the files that have another, by path. */
	readonly changed: ReadonlyMap<string, string>;
	/** Why files are left as they are, by path. */
	readonly refused: ReadonlyMap<string, string>;
}

export function addFormat(program: Command, terminal: Terminal, ended: Ended): void {
	program
		.command('format')
		.description('write files in their canonical form; comments stay')
		.argument('[files...]', 'paths such as content/places.csv; without any, all files')
		.option('--check', 'only tell which files would change')
		.action((paths: readonly string[], _: unknown, command: Command) => {
			const options = command.optsWithGlobals<Options>();
			ended(formatFiles(paths, options, terminal));
		});
}

function formatFiles(paths: readonly string[], { dir, check }: Options, terminal: Terminal): 0 | 1 {
	const { changed, refused } = formatAll(chosen(filesOf(dir), paths, dir));
	const { colours } = terminal;
	for (const [path, text] of changed) {
		if (!check) writeWhole(dir, path, text);
		say(terminal, `${check ? 'would change' : 'changed'}  ${shownPath(path)}`);
	}
	for (const [path, why] of refused)
		complain(terminal, `${colours.red('left')}  ${shownPath(path)}: ${why}`);
	if (changed.size + refused.size === 0)
		say(terminal, `${colours.green('✓')} every file is canonical`);
	else if (changed.size > 0) say(terminal, plural(changed.size, 'file'));
	return refused.size > 0 || (check && changed.size > 0) ? EXIT.problems : EXIT.ok;
}

export function formatAll(files: ContentFiles): Formatted {
	const changed = new Map<string, string>();
	const refused = new Map<string, string>();
	for (const [path, bytes] of files) {
		try {
			if (!(bytes instanceof Uint8Array)) throw new FormatError(`the file ${bytes.refused}`);
			const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
			const written = canonical(path, text);
			if (written !== null && written !== text) changed.set(path, written);
		} catch (error) {
			// The decoder throws a TypeError at what is not UTF-8.
			if (!(error instanceof FormatError || error instanceof TypeError)) throw error;
			refused.set(path, error instanceof TypeError ? 'it is not UTF-8' : error.message);
		}
	}
	return { changed, refused };
}

/** The files that were named, by their path or as the editor sees it. */
function chosen(files: ContentFiles, paths: readonly string[], dir: string): ContentFiles {
	if (paths.length === 0) return files;
	return new Map(
		paths.map((name) => {
			const tries = [
				name,
				...[shownPath(''), `${dir.replace(/\/+$/, '')}/`].map((prefix) =>
					name.startsWith(prefix) ? name.slice(prefix.length) : name
				)
			];
			const path = tries.find((candidate) => files.has(candidate));
			const entry = path === undefined ? undefined : files.get(path);
			if (path === undefined || entry === undefined) {
				throw new Refusal(`there is no file "${name}" in ${dir}`, EXIT.usage);
			}
			return [path, entry] as const;
		})
	);
}
