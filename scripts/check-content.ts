/**
 * Checks the content folder: prints every problem, grouped by file, or one line of counts.
 * Usage: npm run check:content [-- <folder>]
 */
import process from 'node:process';
import { loadAtlas } from '../src/lib/server/content/atlas';
import { readContent } from '../src/lib/server/content/files';
import { ContentError, formatProblem } from '../src/lib/server/content/problem';

const dir = process.argv[2] ?? 'content';

try {
	const atlas = loadAtlas(readContent(dir));
	const excerpts = atlas.articles.reduce((sum, article) => sum + article.excerpts.length, 0);
	const counts = [
		[atlas.trips.length, 'trips'],
		[atlas.stopsByKey.size, 'stops'],
		[atlas.places.size, 'places'],
		[atlas.people.size, 'people'],
		[atlas.calls.length, 'calls'],
		[atlas.articles.length, 'articles'],
		[excerpts, 'excerpts']
	];
	console.log(`${dir}: no problems; ${counts.map((count) => count.join(' ')).join(', ')}`);
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	let file = '';
	for (const problem of error.problems) {
		if (problem.file !== file && file !== '') console.error('');
		file = problem.file;
		console.error(formatProblem(problem));
	}
	console.error(`\nProblems: ${error.problems.length}`);
	process.exitCode = 1;
}
