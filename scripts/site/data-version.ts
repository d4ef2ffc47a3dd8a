import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { DataVersion, Day } from '../../src/lib/cite/cited';

/** Letters of a commit's name: git's own abbreviation differs from clone to clone. */
const LETTERS = 10;

type Git = (...args: readonly string[]) => string | null;

/** What git prints, without the line's end; `null` where there is no git or no checkout. */
function gitIn(root: string): Git {
	return (...args) => {
		const { status, stdout } = spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' });
		return status === 0 ? stdout.trim() : null;
	};
}

/**
 * Which state of `content/` a build shows: the commit that changed it last, with a `+` where files
 * have been changed since; a commit of anything else leaves it as it is. Outside of a checkout, the
 * version of the package.
 * @param packageVersion of package.json
 */
export function dataVersion(git: Git, packageVersion: string): DataVersion {
	const found = git('log', '-1', '--format=%H %cs', '--', 'content');
	const [, commit, day] = /^([0-9a-f]{10,}) (\d{4}-\d\d-\d\d)$/.exec(found ?? '') ?? [];
	if (!commit || !day) return { id: packageVersion };
	const changed = git('status', '--porcelain', '--', 'content') !== '';
	return { id: commit.slice(0, LETTERS) + (changed ? '+' : ''), day: day as Day };
}

/** @throws when the folder has no package.json */
export function dataVersionOf(root: string): DataVersion {
	const text = readFileSync(join(root, 'package.json'), 'utf8');
	const { version } = JSON.parse(text) as { readonly version: string };
	// Another content folder has no commit of its own here.
	return process.env['CONTENT'] ? { id: version } : dataVersion(gitIn(root), version);
}
