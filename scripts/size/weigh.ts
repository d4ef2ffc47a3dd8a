import { brotli, gzip } from '../site/compress';
import { isText } from '../site/types';
import { loadedWith, moduleImports } from './assets';

export interface Site {
	has(path: string): boolean;
	/** @throws when there is no such file */
	read(path: string): Buffer;
}

/** Bytes on the wire by what they are. */
export interface Weight {
	readonly page: number;
	readonly script: number;
	readonly style: number;
	readonly other: number;
	readonly total: number;
}

/** How many bytes a file takes on the way. */
export type Measure = (path: string, bytes: Buffer) => number;

/** As hosts send it: with Brotli; what is compressed already, as it is. */
export const sent: Measure = (path, bytes) =>
	isText(path) ? brotli(path, bytes).length : bytes.length;

/** Nearly that, and many times faster: enough to find the heaviest of many pages. */
export const roughly: Measure = (path, bytes) => (isText(path) ? gzip(bytes).length : bytes.length);

/** Weighs pages of one site; a file that many pages share is compressed once. */
export function scale(site: Site, measure: Measure): (page: string) => Weight {
	const sizes = new Map<string, number>();
	const imports = new Map<string, readonly string[]>();

	const sizeOf = (path: string): number => {
		const size = sizes.get(path) ?? measure(path, site.read(path));
		sizes.set(path, size);
		return size;
	};
	const importsOf = (path: string): readonly string[] => {
		const known = imports.get(path) ?? moduleImports(site.read(path).toString('utf8'), path);
		imports.set(path, known);
		return known;
	};

	return (page) => {
		const files = loadedWith(site.read(page).toString('utf8'), page, importsOf);
		const sum = (wanted: (path: string) => boolean): number =>
			files.filter(wanted).reduce((bytes, path) => bytes + sizeOf(path), 0);
		const html = measure(page, site.read(page));
		const script = sum((path) => path.endsWith('.js'));
		const style = sum((path) => path.endsWith('.css'));
		const other = sum((path) => !/\.(js|css)$/.test(path));
		return { page: html, script, style, other, total: html + script + style + other };
	};
}
