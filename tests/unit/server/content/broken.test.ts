import { describe, expect, it, vi } from 'vitest';
import { loadAtlas } from '../../../../src/lib/server/content/atlas';
import { ContentError, formatProblem } from '../../../../src/lib/server/content/problem';
import type { ContentFiles } from '../../../../src/lib/server/content/files';
import { addresses } from '../../../fixtures/broken/addresses';
import { calendar } from '../../../fixtures/broken/calendar';
import { encoding } from '../../../fixtures/broken/encoding';
import { fileProblems } from '../../../fixtures/broken/files';
import { links } from '../../../fixtures/broken/links';
import { places } from '../../../fixtures/broken/places';
import { quotes } from '../../../fixtures/broken/quotes';
import { shape } from '../../../fixtures/broken/shape';
import { table } from '../../../fixtures/broken/table';
import { yaml } from '../../../fixtures/broken/yaml';
import { edited } from '../../../fixtures/overlay';

// The first place outside its country reads the outlines of the world.
vi.setConfig({ testTimeout: 60_000 });

function problemsOf(files: ContentFiles): readonly string[] {
	try {
		loadAtlas(files);
		return [];
	} catch (error) {
		if (error instanceof ContentError) return error.problems.map(formatProblem);
		throw error;
	}
}

const groups = {
	'bytes and characters': encoding,
	'the shape of YAML': yaml,
	'the rows of tables': table,
	'the shape of records': shape,
	'what points at what': links,
	'words quoted to the letter': quotes,
	'the order of time': calendar,
	'addresses for good, and what is told of them': addresses,
	'where places lie': places,
	'the files of the folder': fileProblems
};

it('the folder that all broken ones are made from has no problem itself', () => {
	expect(problemsOf(edited([]))).toEqual([]);
});

for (const [group, cases] of Object.entries(groups)) {
	describe(group, () => {
		for (const { because, edits, expected } of cases) {
			it(`refused: ${because}`, () => {
				expect(expected.length).toBeGreaterThan(0);
				expect(problemsOf(edited(edits))).toEqual(expected);
			});
		}
	});
}
