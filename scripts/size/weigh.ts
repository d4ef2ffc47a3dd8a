import { gzipSync } from 'node:zlib';
import { moduleImports, pageAssets } from './assets';

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

/** Bytes of a file as a host sends it: as it lies there compressed, else gzip level 9. */
export function compressedSize(site: Site, path: string): number {
	if (site.has(`${path}.br`)) return site.read(`${path}.br`).length;
	const bytes = site.read(path);
	if (/\.(woff2|png|jpg|webp)$/.test(path)) return bytes.length;
	return gzipSync(bytes, { level: 9 }).length;
}

/** Weighs pages of one site; a file that many pages share is compressed once. */
export function scale(site: Site): (page: string) => Weight {
	const sizes = new Map<string, number>();
	const imports = new Map<string, readonly string[]>();

	const sizeOf = (path: string): number => {
		const size = sizes.get(path) ?? compressedSize(site, path);
		sizes.set(path, size);
		return size;
	};
	const importsOf = (path: string): readonly string[] => {
		const known = imports.get(path) ?? moduleImports(site.read(path).toString('utf8'), path);
		imports.set(path, known);
		return known;
	};

	return (page) => {
		const files = new Set(pageAssets(site.read(page).toString('utf8'), page));
		// A set yields what is added to it while it is read: this walks the whole tree of imports.
		for (const file of files) {
			if (file.endsWith('.js')) for (const imported of importsOf(file)) files.add(imported);
		}
		const sum = (wanted: (path: string) => boolean): number =>
			[...files].filter(wanted).reduce((bytes, path) => bytes + sizeOf(path), 0);
		const html = compressedSize(site, page);
		const script = sum((path) => path.endsWith('.js'));
		const style = sum((path) => path.endsWith('.css'));
		const other = sum((path) => !/\.(js|css)$/.test(path));
		return { page: html, script, style, other, total: html + script + style + other };
	};
}
