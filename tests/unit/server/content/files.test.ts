import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../../../src/lib/server/content/atlas';
import { FILE_LIMIT, readContent } from '../../../../src/lib/server/content/files';

describe('readContent', () => {
	let dir = '';
	beforeEach(() => {
		dir = mkdtempSync(join(tmpdir(), 'content-'));
		mkdirSync(join(dir, 'trips/envoy'), { recursive: true });
		writeFileSync(join(dir, 'trips/envoy/one.yaml'), 'title: One\n');
		writeFileSync(join(dir, 'places.csv'), 'id\n');
	});
	afterEach(() => rmSync(dir, { recursive: true }));

	it('reads the files of all folders, by path below the content folder', () => {
		const files = readContent(dir);
		expect([...files.keys()]).toEqual(['places.csv', 'trips/envoy/one.yaml']);
		expect(new TextDecoder().decode(files.get('places.csv') as Uint8Array)).toBe('id\n');
	});

	it('follows no symbolic link, neither to a file nor to a folder', () => {
		symlinkSync('places.csv', join(dir, 'people.csv'));
		symlinkSync('trips', join(dir, 'travelers'));
		const refused = { refused: 'is a symbolic link', remedy: 'put the file itself here' };
		expect(readContent(dir).get('people.csv')).toEqual(refused);
		expect(readContent(dir).get('travelers')).toEqual(refused);
		expect(() => loadAtlas(readContent(dir))).toThrow(
			'content/people.csv:1:1  the file is a symbolic link; put the file itself here'
		);
	});

	it('does not read a file larger than the limit', () => {
		writeFileSync(join(dir, 'record.csv'), 'x'.repeat(FILE_LIMIT + 1));
		writeFileSync(join(dir, 'moved.yaml'), 'x'.repeat(FILE_LIMIT));
		expect(readContent(dir).get('record.csv')).toEqual({
			refused: 'has 1000001 bytes',
			remedy: 'a content file has at most 1000000 bytes; split it'
		});
		expect(readContent(dir).get('moved.yaml')).toBeInstanceOf(Uint8Array);
	});

	it('does not descend into folders that content does not have', () => {
		mkdirSync(join(dir, 'a/b/c/d/e'), { recursive: true });
		expect(readContent(dir).get('a/b/c/d')).toEqual({
			refused: 'is no plain file',
			remedy: 'put the file itself here'
		});
	});
});
