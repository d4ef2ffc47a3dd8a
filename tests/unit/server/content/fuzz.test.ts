import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { loadAtlas } from '../../../../src/lib/server/content/atlas';
import { collect } from '../../../../src/lib/server/content/collect';
import { readContent } from '../../../../src/lib/server/content/files';
import type { ContentFiles } from '../../../../src/lib/server/content/files';
import { ContentError, formatProblem } from '../../../../src/lib/server/content/problem';
import type { Problem } from '../../../../src/lib/server/content/problem';
import { edited } from '../../../fixtures/overlay';

// Many whole loads: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** Bytes that mean something to YAML, CSV, UTF-8 or an editor. */
const PIECES = [
	'\n',
	'\r\n',
	'\t',
	'\u0000',
	' ',
	'  ',
	':',
	': ',
	'- ',
	'"',
	"'",
	',',
	'#',
	'&a ',
	'*a',
	'!!map ',
	'<<: ',
	'[',
	']',
	'{',
	'}',
	'|',
	'>-',
	'?',
	'~',
	'%',
	'---\n',
	'...\n',
	'\ufeff',
	'\u202e',
	'\u00a0',
	'2023-02-30',
	'-999',
	'é',
	'😀',
	'__proto__: x\n',
	'constructor: x\n',
	'id: x\n'
].map((text) => new TextEncoder().encode(text));

const piece = fc.oneof(fc.constantFrom(...PIECES), fc.uint8Array({ minLength: 1, maxLength: 4 }));

/** A mutation: at a fraction of the file, so many bytes are replaced by a piece, so many times. */
const mutation = fc.record({
	file: fc.nat(),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200), fc.constant(Infinity)),
	piece: fc.oneof(piece, fc.constant(new Uint8Array())),
	times: fc.constantFrom(1, 1, 1, 2, 50)
});

type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutated(bytes: Uint8Array, { at, cut, piece: middle, times }: Mutation): Uint8Array {
	const start = Math.floor(at * bytes.length);
	const end = Math.min(bytes.length, start + cut);
	return Uint8Array.from([
		...bytes.subarray(0, start),
		...Array.from({ length: times }, () => [...middle]).flat(),
		...bytes.subarray(end)
	]);
}

/** Every problem names a line of its file and a column of that line, and fits on one line. */
function expectSound(problems: readonly Problem[], files: ContentFiles): void {
	for (const problem of problems) {
		const bytes = files.get(problem.file.slice('content/'.length));
		const text =
			bytes instanceof Uint8Array
				? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
				: '';
		const line = text.split('\n')[problem.line - 1];
		expect(line, formatProblem(problem)).toBeDefined();
		expect(problem.column).toBeGreaterThanOrEqual(1);
		expect(problem.column, formatProblem(problem)).toBeLessThanOrEqual((line ?? '').length + 1);
		expect(formatProblem(problem)).not.toContain('\n');
		expect(problem.message).not.toBe('');
		expect(problem.remedy).not.toBe('');
	}
}

function mutate(files: ContentFiles, changes: readonly Mutation[]): ContentFiles {
	const paths = [...files.keys()];
	const changed = new Map(files);
	for (const change of changes) {
		const path = paths[change.file % paths.length] ?? '';
		const bytes = changed.get(path);
		if (bytes instanceof Uint8Array) changed.set(path, mutated(bytes, change));
	}
	return changed;
}

function loadSoundly(files: ContentFiles): void {
	try {
		loadAtlas(files);
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		expect(error.problems.length).toBeGreaterThan(0);
		expectSound(error.problems, files);
	}
}

describe('an editor may do anything to the files', () => {
	const real = readContent(fileURLToPath(new URL('../../../../content', import.meta.url)));

	it('a small folder gives an atlas or problems with valid spots, never anything else', () => {
		const changes = fc.array(mutation, { minLength: 1, maxLength: 3 });
		fc.assert(
			fc.property(changes, (list) => loadSoundly(mutate(edited([]), list))),
			{ numRuns: 300 }
		);
	});

	it('each real file is read, or refused with valid spots, never anything else', () => {
		fc.assert(
			fc.property(mutation, (change) => {
				const path = [...real.keys()][change.file % real.size] ?? '';
				const files = mutate(new Map([[path, real.get(path) ?? new Uint8Array()]]), [change]);
				const problems: Problem[] = [];
				collect(files, (problem) => problems.push(problem));
				expectSound(problems, files);
			}),
			{ numRuns: 300 }
		);
	});

	it('the whole real folder gives an atlas or problems with valid spots', () => {
		fc.assert(
			fc.property(mutation, (change) => loadSoundly(mutate(real, [change]))),
			{ numRuns: 20 }
		);
	});

	it('any bytes at all in the place of a file are no reason to crash', () => {
		const paths = fc.constantFrom(...edited([]).keys());
		fc.assert(
			fc.property(paths, fc.uint8Array({ maxLength: 200 }), (path, bytes) =>
				loadSoundly(new Map([...edited([]), [path, bytes]]))
			),
			{ numRuns: 200 }
		);
	});
});
