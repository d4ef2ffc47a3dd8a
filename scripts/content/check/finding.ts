/** What a check of the whole folder found. */
import type { Atlas } from '../../../src/lib/domain/atlas';
import { loadAtlas } from '../../../src/lib/server/content/atlas';
import type { ContentFiles } from '../../../src/lib/server/content/files';
import { ContentError } from '../../../src/lib/server/content/problem';
import type { Problem } from '../../../src/lib/server/content/problem';

export interface Finding {
	/** Sorted by file and place. */
	readonly problems: readonly Problem[];
	/** How many there are of each kind; `null` where problems keep them from being counted. */
	readonly counts: Readonly<Record<string, number>> | null;
	readonly files: ContentFiles;
}

export function findProblems(files: ContentFiles): Finding {
	try {
		return { problems: [], counts: countsOf(loadAtlas(files)), files };
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		return { problems: error.problems, counts: null, files };
	}
}

function countsOf(atlas: Atlas): Readonly<Record<string, number>> {
	return {
		trips: atlas.trips.length,
		stops: atlas.stopsByKey.size,
		places: atlas.places.size,
		people: atlas.people.size,
		calls: atlas.calls.length,
		articles: atlas.articles.length,
		excerpts: atlas.articles.reduce((sum, article) => sum + article.excerpts.length, 0)
	};
}
