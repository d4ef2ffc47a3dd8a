/** Which file of the content folder holds what. */

export type FileKind =
	| 'countries'
	| 'places'
	| 'people'
	| 'record'
	| 'traveler'
	| 'trip'
	| 'calls'
	| 'article'
	| 'excerpts'
	| 'moved';

export interface FileRole {
	readonly kind: FileKind;
	/** The id that the file's name gives, e.g. `doha`; empty for the files that exist once. */
	readonly id: string;
	/** The traveler of a trip or of calls; empty otherwise. */
	readonly traveler: string;
}

/** The files that exist once and must be there. */
export const SINGLE_FILES: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
	['countries.csv', 'countries'],
	['places.csv', 'places'],
	['people.csv', 'people'],
	['record.csv', 'record'],
	['moved.yaml', 'moved']
]);

/** Files that the loader leaves alone. */
const IGNORED = new Set(['README.md', 'LICENSE']);

const PATTERNS: readonly (readonly [FileKind, RegExp])[] = [
	['traveler', /^travelers\/(?<id>[^/]+)\.yaml$/],
	['trip', /^trips\/(?<traveler>[^/]+)\/(?<id>[^/]+)\.yaml$/],
	['calls', /^calls\/(?<traveler>[^/]+)\.yaml$/],
	['excerpts', /^articles\/(?<id>[^/]+)\.excerpts\.yaml$/],
	['article', /^articles\/(?<id>[^/]+)\.md$/]
];

/**
 * The role of a file, by its path below the content folder; `null` when the folder has no place
 * for it, `'ignored'` for a file that is no content.
 */
export function roleOf(path: string): FileRole | 'ignored' | null {
	if (IGNORED.has(path)) return 'ignored';
	const single = SINGLE_FILES.get(path);
	if (single) return { kind: single, id: '', traveler: '' };
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
