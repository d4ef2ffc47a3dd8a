/** Which file of the content folder holds what. */

export type FileKind = 'traveler' | 'trip' | 'calls' | 'article' | 'excerpts';

export interface FileRole {
	readonly kind: FileKind;
	/** The id that the file's name gives, e.g. `doha`; empty for calls. */
	readonly id: string;
	/** The traveler of a trip or of calls; empty otherwise. */
	readonly traveler: string;
}

/** The files that exist once and must be there. */
export const SINGLE_FILES: ReadonlySet<string> = new Set([
	'countries.csv',
	'places.csv',
	'people.csv',
	'record.csv',
	'moved.yaml',
	'changes.yaml'
]);

/** Files that the loader leaves alone. */
const IGNORED = new Set(['LICENSE', 'README.md']);

const PATTERNS: readonly (readonly [FileKind, RegExp])[] = [
	['traveler', /^travelers\/(?<id>[^/]+)\.yaml$/],
	['trip', /^trips\/(?<traveler>[^/]+)\/(?<id>[^/]+)\.yaml$/],
	['calls', /^calls\/(?<traveler>[^/]+)\.yaml$/],
	['excerpts', /^articles\/(?<id>[^/]+)\.excerpts\.yaml$/],
	['article', /^articles\/(?<id>[^/]+)\.md$/]
];

/**
 * The role of a file, by its path below the content folder: one that exists once, one of many,
 * no content at all, or `null` when the folder has no place for it.
 */
export function roleOf(path: string): FileRole | 'single' | 'ignored' | null {
	if (IGNORED.has(path)) return 'ignored';
	if (SINGLE_FILES.has(path)) return 'single';
	for (const [kind, pattern] of PATTERNS) {
		const groups = pattern.exec(path)?.groups;
		if (groups) return { kind, id: groups['id'] ?? '', traveler: groups['traveler'] ?? '' };
	}
	return null;
}

/** The path as an editor knows it. */
export function shownPath(path: string): string {
	return `content/${path}`;
}
