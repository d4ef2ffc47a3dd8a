/** A content folder of its own for each test that writes. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const OK = fileURLToPath(new URL('../../../fixtures/content-ok', import.meta.url));
export const REAL = fileURLToPath(new URL('../../../../content', import.meta.url));

const made: string[] = [];

afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export interface Folder {
	readonly dir: string;
	read(path: string): string;
	write(path: string, text: string): void;
	replace(path: string, from: string, to: string): void;
}

/** @param from the valid folder of the fixtures, or another */
export function folderOf(from = OK): Folder {
	const parent = mkdtempSync(join(tmpdir(), 'shuttle-content-'));
	made.push(parent);
	const dir = join(parent, 'content');
	cpSync(from, dir, { recursive: true });
	const read = (path: string): string => readFileSync(join(dir, path), 'utf8');
	const write = (path: string, text: string): void => writeFileSync(join(dir, path), text);
	return {
		dir,
		read,
		write,
		replace(path, from, to) {
			const text = read(path);
			if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
			write(
				path,
				text.replace(from, () => to)
			);
		}
	};
}
