declare module 'polylabel' {
	/**
	 * The point of a polygon that is farthest from its outline.
	 * @param polygon outer ring, then holes, as [x, y] positions
	 * @param precision in the polygon's units
	 */
	export default function polylabel(
		polygon: readonly (readonly (readonly [number, number])[])[],
		precision?: number
	): [number, number];
}
