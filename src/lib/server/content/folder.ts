import { resolve } from 'node:path';
import process from 'node:process';

/**
 * The content folder of a project: `content/` in it, unless `CONTENT` names another, by a path from
 * where the command is run.
 */
export function contentFolder(project = '.'): string {
	const other = process.env['CONTENT'];
	return other ? resolve(other) : resolve(project, 'content');
}
