/** Draws cards one after the other; what takes long to open is opened once. */
import { CARD_SIZE } from './draw/layout';
import { drawCard } from './draw/picture';
import { lightTokens, type Tokens } from './draw/tokens';
import type { Card } from './card';
import { quantize } from './palette';
import { encodePng } from './png';
import { rasterize } from './raster';
import { openFaces } from './type/faces';
import { Typesetter } from './type/typesetter';

/** Bytes of the heaviest card: previews of heavier pictures come late or not at all. */
export const MOST_BYTES = 60_000;

/** Colours of a card; fewer where it would be too heavy. */
const COLOURS = [128, 96, 64, 48, 32, 24, 16] as const;

/** Why a card cannot be made, in words for whoever builds. */
export class CardError extends Error {
	override readonly name = 'CardError';
}

export class Artist {
	readonly #setter: Typesetter;
	readonly #tokens: Tokens;

	private constructor(setter: Typesetter, tokens: Tokens) {
		this.#setter = setter;
		this.#tokens = tokens;
	}

	/** @throws when a typeface or the style sheet is missing */
	static async hire(): Promise<Artist> {
		return new Artist(new Typesetter(await openFaces()), lightTokens());
	}

	/**
	 * A card as PNG, 1200 by 630. The same card gives the same bytes.
	 * @throws {CardError} when it is too heavy even with few colours
	 */
	draw(card: Card): Buffer {
		const pixels = rasterize(drawCard(card, this.#setter, this.#tokens));
		this.#setter.forget();
		if (pixels.width !== CARD_SIZE.width || pixels.height !== CARD_SIZE.height) {
			throw new CardError(`The card of ${card.page} is ${pixels.width} by ${pixels.height} px`);
		}
		for (const colours of COLOURS) {
			const png = encodePng(quantize(pixels, colours));
			if (png.length <= MOST_BYTES) return png;
		}
		throw new CardError(
			`The card of ${card.page} is heavier than ${MOST_BYTES} bytes; draw less on it (scripts/cards/draw)`
		);
	}
}
