/** A card as SVG: the map, and the panel over it. */
import type { Card } from '../card';
import type { Typesetter } from '../type/typesetter';
import { CARD_SIZE } from './layout';
import { drawMap } from './map';
import { drawPanel } from './panel';
import { element } from './svg';
import type { Tokens } from './tokens';

export function drawCard(card: Card, setter: Typesetter, tokens: Tokens): string {
	const { width, height } = CARD_SIZE;
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
		drawMap(card.map, setter, tokens) + drawPanel(card, setter, tokens)
	);
}
