import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inputsHash } from '../../../../scripts/site/freshness';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'shuttle-inputs-'));
	mkdirSync(join(root, 'content/trips'), { recursive: true });
	writeFileSync(join(root, 'content/trips/a.yaml'), 'title: A');
	writeFileSync(join(root, 'package.json'), '{}');
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(root, { recursive: true });
});

describe('inputsHash', () => {
	it('stays the same for the same files, whenever they were written', () => {
		const before = inputsHash(root, '');
		writeFileSync(join(root, 'package.json'), '{}');
		expect(inputsHash(root, '')).toBe(before);
	});

	it('changes with one letter of a deep content file, or an edit would not be built', () => {
		const before = inputsHash(root, '');
		writeFileSync(join(root, 'content/trips/a.yaml'), 'title: B');
		expect(inputsHash(root, '')).not.toBe(before);
	});

	it('changes when a file is added, removed or renamed', () => {
		const before = inputsHash(root, '');
		rmSync(join(root, 'content/trips/a.yaml'));
		const without = inputsHash(root, '');
		writeFileSync(join(root, 'content/trips/b.yaml'), 'title: A');
		expect(new Set([before, without, inputsHash(root, '')]).size).toBe(3);
	});

	it('changes with the sub-path, which is written into 404.html', () => {
		expect(inputsHash(root, '/some/path')).not.toBe(inputsHash(root, ''));
	});

	it('changes with the origin, which stands in the head of every page', () => {
		expect(inputsHash(root, '', 'https://example.org')).not.toBe(inputsHash(root, ''));
	});

	it('looks at the content folder that the build is made from', () => {
		const before = inputsHash(root, '');
		mkdirSync(join(root, 'other'));
		writeFileSync(join(root, 'other/a.yaml'), 'title: B');
		vi.stubEnv('CONTENT', join(root, 'other'));
		expect(inputsHash(root, '')).not.toBe(before);
	});

	it('ignores what no build reads', () => {
		const before = inputsHash(root, '');
		writeFileSync(join(root, 'README.md'), 'words');
		expect(inputsHash(root, '')).toBe(before);
	});
});
