import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { draftFile } from '../../../../../scripts/content/import/draft-file';
import { FORMATS, formatOf } from '../../../../../scripts/content/import/input';
import type { Format } from '../../../../../scripts/content/import/input';
import { recordText } from '../../../../../scripts/content/records/edit';
import type { Atlas } from '../../../../../src/lib/domain/atlas';
import { loadAtlas, readAtlas } from '../../../../../src/lib/server/content/atlas';
import { readContent } from '../../../../../src/lib/server/content/files';
import type { ContentFiles } from '../../../../../src/lib/server/content/files';
import { dataFile } from '../../../../../src/lib/server/export/catalogue';
import { REAL } from '../folder';
import { generatedTrip } from './generated';

// Many whole loads: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 180_000 });

/** The trips of a traveler, written in a format and read back, as the texts of content files. */
function back(from: Atlas, traveler: string, format: Format): Map<string, string> {
	const file = dataFile(from, traveler, format);
	if (!file) throw new Error(`no ${traveler}.${format}`);
	const input = { name: `${traveler}.${format}`, text: file.text };
	expect(formatOf(input)).toBe(format);
	const { drafts, lines } = draftFile(input, format, from, {});
	expect(lines.filter(({ fate }) => fate === 'doubtful')).toEqual([]);
	return new Map(drafts.map(({ key, record }) => [`trips/${key}.yaml`, recordText(record)]));
}

function withTrips(files: ContentFiles, trips: ReadonlyMap<string, string>): ContentFiles {
	const encoder = new TextEncoder();
	const others = [...files].filter(([path]) => !path.startsWith('trips/'));
	const own = [...trips].map(([path, text]) => [path, encoder.encode(text)] as const);
	return new Map([...others, ...own]);
}

const real = readContent(REAL);
const realAtlas = loadAtlas(real);

/** Nothing in it points at the trips. */
const small = new Map(
	[
		...readContent(fileURLToPath(new URL('../../../../fixtures/content-ok', import.meta.url)))
	].filter(([path]) => !/^(?:articles|calls)\/|^(?:changes|moved)\.yaml/.test(path))
);
const TRIP = 'trips/envoy/2023-10-generated.yaml';

describe.each(FORMATS)('the export as %s', (format) => {
	it('is imported again without loss, for every trip of the atlas', () => {
		const again = loadAtlas(withTrips(real, back(realAtlas, 'blinken', format)));
		expect(again.trips).toEqual(realAtlas.trips);
	});

	it('is imported again without loss, whatever a trip holds', () => {
		fc.assert(
			fc.property(generatedTrip, (text) => {
				const { atlas } = readAtlas(withTrips(small, new Map([[TRIP, text]])));
				expect(atlas.trips).toHaveLength(1);
				const again = readAtlas(withTrips(small, back(atlas, 'envoy', format)));
				expect(again.atlas.trips).toEqual(atlas.trips);
			}),
			{ numRuns: 30 }
		);
	});
});
