/** Opens content files by path, and tells which are missing, unexpected or refused. */
import { isSlug } from './fields';
import type { ContentFiles } from './files';
import { SINGLE_FILES, roleOf, shownPath } from './layout';
import type { FileRole } from './layout';
import type { Report, Spot } from './problem';
import type { Parsed } from './source';
import { decodeText } from './text';
import { parseYaml } from './yaml';

/** A file of which there are any number, with its path and its role. */
export interface RoleFile extends FileRole {
	readonly path: string;
}

export class Reader {
	readonly #files: ContentFiles;
	readonly #report: Report;

	constructor(files: ContentFiles, report: Report) {
		this.#files = files;
		this.#report = report;
	}

	/** The beginning of a file, for problems of the file as a whole. */
	start(path: string): Spot {
		return { file: shownPath(path), line: 1, column: 1 };
	}

	/**
	 * The text of a file, or `null` when it is missing or cannot be read.
	 * @param quoted whether it holds words of articles, with marks of direction
	 */
	text(path: string, quoted = false): string | null {
		const entry = this.#files.get(path);
		if (!(entry instanceof Uint8Array)) return null;
		return decodeText(entry, { file: shownPath(path), quoted }, this.#report);
	}

	/** The values of a YAML file, or `null` when it is missing or cannot be read. */
	yaml(path: string, quoted = false): Parsed | null {
		const text = this.text(path, quoted);
		return text === null ? null : parseYaml(shownPath(path), text, this.#report);
	}

	/** Looks through all files. @returns those of which there are any number, by path */
	survey(): readonly RoleFile[] {
		for (const path of SINGLE_FILES) {
			if (!this.#files.has(path)) {
				this.#tell(path, 'the file is missing', 'write it; CONTRIBUTING.md shows its form');
			}
		}
		const paths = [...this.#files.keys()].sort();
		return paths.flatMap((path) => this.#roleFile(path) ?? []);
	}

	#roleFile(path: string): RoleFile | null {
		const role = roleOf(path);
		if (role === 'ignored') return null;
		if (role === null) {
			this.#tell(path, 'an unexpected file', 'move it out of the content folder');
			return null;
		}
		const entry = this.#files.get(path);
		if (entry && !(entry instanceof Uint8Array)) {
			this.#tell(path, `the file ${entry.refused}`, entry.remedy);
		}
		if (role === 'single') return null;
		for (const name of [role.traveler, role.id]) {
			if (name === '' || isSlug(name)) continue;
			const remedy = 'rename it: lower-case letters a to z, digits and single hyphens';
			this.#tell(path, 'a file name is no id', remedy, name);
		}
		return { ...role, path };
	}

	#tell(path: string, message: string, remedy: string, value?: string): void {
		const problem = { ...this.start(path), message, remedy };
		this.#report(value === undefined ? problem : { ...problem, value });
	}
}
