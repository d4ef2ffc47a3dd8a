declare module 'subset-font' {
	interface Options {
		readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
		readonly preserveNameIds?: readonly number[];
		readonly keepFeatures?: readonly string[];
		readonly variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>;
		readonly keepAllGlyphs?: boolean;
		readonly noHinting?: boolean;
		readonly dropTables?: readonly string[];
	}

	/** The font with only the glyphs that a text needs. */
	export default function subsetFont(
		font: Uint8Array,
		text: string | undefined,
		options?: Options
	): Promise<Buffer>;
}
