/** What a host sends compressed, and how far: one measure for the build, the server and the budget. */
import { brotliCompressSync, constants, gzipSync, type BrotliOptions } from 'node:zlib';
import { isText } from './types';

/** A smaller file travels in one packet whatever is done to it. */
const LEAST = 512;

/** Scripts and styles are few and read by everybody; pages are many, and the last step is slow. */
function quality(path: string): number {
	return /\.(js|css)$/.test(path) ? constants.BROTLI_MAX_QUALITY : constants.BROTLI_MAX_QUALITY - 1;
}

/** Whether it is worth a compressed copy of `size` bytes beside it. */
export const isWorthIt = (path: string, size: number): boolean => isText(path) && size >= LEAST;

export function brotliOptions(path: string, size: number): BrotliOptions {
	return {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality(path),
			[constants.BROTLI_PARAM_SIZE_HINT]: size,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT
		}
	};
}

export const brotli = (path: string, bytes: Buffer): Buffer =>
	brotliCompressSync(bytes, brotliOptions(path, bytes.length));

export const gzip = (bytes: Buffer): Buffer => gzipSync(bytes, { level: 9 });
