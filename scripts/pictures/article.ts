/** The article of the pictures: one that the content has, on a copy of the content without it. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../root';

export const ARTICLE = 'blinken-heads-to-qatar';

export interface Copy {
	readonly dir: string;
	/** The article as somebody pastes it: without the notes that an editor wrote. */
	readonly text: string;
	remove(): void;
}

export function contentWithout(id: string): Copy {
	const parent = mkdtempSync(join(tmpdir(), 'shuttle-pictures-'));
	const dir = join(parent, 'content');
	cpSync(join(ROOT, 'content'), dir, { recursive: true });
	const path = join(dir, 'articles', `${id}.md`);
	const text = readFileSync(path, 'utf8').replace(/^(?:date_note|credit): .*\n/gm, '');
	rmSync(path);
	rmSync(join(dir, 'articles', `${id}.excerpts.yaml`));
	return { dir, text, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
