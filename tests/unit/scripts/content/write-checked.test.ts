import { describe, expect, it } from 'vitest';
import { writeChecked } from '../../../../scripts/content/write-checked';
import { readContent } from '../../../../src/lib/server/content/files';
import { folderOf } from './folder';

describe('several files that are written together', () => {
	it('are all as they were where one of them cannot be written', () => {
		const { dir } = folderOf();
		const before = readContent(dir);
		const write = (): void =>
			writeChecked(
				dir,
				before,
				[
					['articles/new.md', 'New.\n'],
					['places.csv', 'id\n'],
					['../outside.md', 'Outside.\n']
				],
				() => true
			);
		expect(write).toThrow('no path below the content folder');
		expect(readContent(dir)).toEqual(before);
	});
});
