import { describe, expect, it } from 'vitest';
import { pack } from '../../../scripts/site/pack';
import { openPack } from '../../../src/lib/offline/pack';

const blob = (bytes: Buffer): Blob => new Blob([new Uint8Array(bytes)]);
const file = (path: string, text: string) => ({
	path,
	bytes: Buffer.from(text),
	type: 'text/plain'
});

describe('the pack of the whole atlas', () => {
	it('gives back every file to the byte, with its type', async () => {
		const texts = ['', 'a', '{"ar":"الدوحة"}', '\0\u{1f600}\r\n', 'x'.repeat(100_000)];
		const files = texts.map((text, index) => file(`f/${index}.txt`, text));
		const open = await openPack(blob(pack(files)));
		for (const { path, bytes } of files) {
			const answer = open.read(path);
			expect(answer?.headers.get('Content-Type')).toBe('text/plain');
			expect(bytes.equals(Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer(0)))).toBe(
				true
			);
		}
	});

	it('is the same for the same files, so that a build can be made again', () => {
		const files = [file('a', 'x'.repeat(1000)), file('b', '')];
		expect(pack(files)).toEqual(pack(files));
	});

	it('does not hold what was not put in', async () => {
		const open = await openPack(blob(pack([file('a', 'x')])));
		expect([open.has('a'), open.has('b'), open.read('b')]).toEqual([true, false, null]);
	});

	it('is refused when it came only in part, or is something else', async () => {
		const whole = pack([file('a', 'some words'), file('b', 'others')]);
		for (const length of [0, 3, 10, whole.length - 1]) {
			await expect(openPack(blob(whole.subarray(0, length)))).rejects.toThrow();
		}
		await expect(
			openPack(blob(Buffer.from('<!doctype html><title>Log in</title>')))
		).rejects.toThrow();
	});
});
