import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { draftFile } from '../../../../../scripts/content/import/draft-file';
import { FORMATS, FORMAT_NAME } from '../../../../../scripts/content/import/input';
import { loadAtlas } from '../../../../../src/lib/server/content/atlas';
import { readContent } from '../../../../../src/lib/server/content/files';
import { dataFile } from '../../../../../src/lib/server/export/catalogue';
import { tripFile, stopItem } from '../../../../../src/lib/server/content/shapes';
import { REAL } from '../folder';

// All files of a traveler: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const atlas = loadAtlas(readContent(REAL));

/** What there is of a trip and of a stop in a content file, by the shapes that the loader uses. */
const keysOf = (shape: unknown): string[] => {
	const found = JSON.stringify(shape, (key, value: unknown) =>
		key === 'entries' ? Object.keys(value as object) : value
	);
	return (JSON.parse(found) as { pipe: { entries?: string[] }[] }).pipe.flatMap(
		({ entries }) => entries ?? []
	);
};

it('docs/data.md says which format carries what, exactly as an import takes it', () => {
	const tripKeys = keysOf(tripFile).filter((key) => key !== 'stops');
	const stopKeys = keysOf(stopItem);
	const carried = FORMATS.map((format) => {
		const text = dataFile(atlas, 'blinken', format)?.text ?? '';
		const { drafts, named } = draftFile({ name: `x.${format}`, text }, format, atlas, {});
		const trips = drafts.map(({ record }) => record);
		const stops = trips.flatMap((trip) => trip['stops'] as Record<string, unknown>[]);
		const has = (list: readonly Readonly<Record<string, unknown>>[], key: string) =>
			list.some((each) => each[key] !== undefined);
		return new Map<string, boolean>([
			...tripKeys.map((key) => [`trip: \`${key}\``, has(trips, key)] as const),
			...stopKeys.map((key) => [`stop: \`${key}\``, has(stops, key)] as const),
			...(['places', 'countries', 'people', 'record'] as const).map(
				(table) => [`rows of \`${table}.csv\``, (named.rows.get(table)?.size ?? 0) > 0] as const
			),
			['travelers', named.travelers.size > 0],
			['calls', 'calls' in named],
			['articles, excerpts', 'articles' in named]
		]);
	});
	const rows = [...(carried[0]?.keys() ?? [])].map((what) =>
		[what, ...carried.map((format) => (format.get(what) ? 'yes' : '–'))].join(' | ')
	);
	const head = ['', ...FORMATS.map((format) => FORMAT_NAME[format])].join(' | ');
	const table = readFileSync('docs/data.md', 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.map((line) =>
			line
				.slice(1, -1)
				.split('|')
				.map((cell) => cell.trim())
				.join(' | ')
		);
	const at = table.indexOf(head);
	expect(table.slice(at, at + rows.length + 2).filter((line) => !line.startsWith('-'))).toEqual([
		head,
		...rows
	]);
});
