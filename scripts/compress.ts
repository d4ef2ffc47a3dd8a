/**
 * The last step of `npm run build`: a `.br` and a `.gz` beside each text of the build, for hosts
 * that send such files as they are.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { BUILD } from './root';
import { brotliOptions, gzip, isWorthIt } from './site/compress';
import { filesBelow } from './site/files';
import { kilobytes } from './size/table';
import { clock } from './suite/clock';

const brotli = promisify(brotliCompress);

async function compress(path: string): Promise<{ plain: number; sent: number }> {
	const file = join(BUILD, path);
	const bytes = await readFile(file);
	if (!isWorthIt(path, bytes.length)) return { plain: bytes.length, sent: bytes.length };
	const small = await brotli(bytes, brotliOptions(path, bytes.length));
	await writeFile(`${file}.br`, small);
	await writeFile(`${file}.gz`, gzip(bytes));
	return { plain: bytes.length, sent: small.length };
}

const files = filesBelow(BUILD).filter((path) => !/\.(br|gz)$/.test(path));
const queue = files.values();
const total = { plain: 0, sent: 0 };
const stop = clock(`Compressing ${files.length} files`);

async function worker(): Promise<void> {
	for (const path of queue) {
		const { plain, sent } = await compress(path);
		total.plain += plain;
		total.sent += sent;
	}
}

await Promise.all(Array.from({ length: availableParallelism() }, worker));
stop(true);
console.log(`${kilobytes(total.plain)} of the build travel as ${kilobytes(total.sent)}.`);
