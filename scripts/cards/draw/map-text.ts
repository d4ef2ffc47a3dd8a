/** Names on the map of a card, in the weights and with the rims that they have on the site. */
import { TRACKING } from '../../../src/lib/map/basemap/labels/tracking';
import type { BasemapLabel } from '../../../src/lib/map/basemap/labels/place';
import type { LabelPlot } from '../../../src/lib/map/plot/labels';
import type { Typesetter } from '../type/typesetter';
import { element, text } from './svg';
import type { Tokens } from './tokens';

/** Names of the places that a route touches. */
export function placeNames(
	labels: readonly LabelPlot[],
	setter: Typesetter,
	tokens: Tokens
): string {
	const names = labels
		.map(({ text: words, x, y, size, kind }) => {
			const quiet = kind === 'end' || kind === 'transit';
			const face = quiet || kind === 'place' ? 'medium' : 'strong';
			const line = setter.set(words, { face, size });
			const halo = { colour: tokens.paper, width: 3.5 };
			return text(line, x, y, quiet ? tokens.muted : tokens.ink, halo);
		})
		.join('');
	return leaders(labels, tokens) + names;
}

/** Lines to names that found no room beside their place. */
function leaders(labels: readonly LabelPlot[], { paper, muted }: Tokens): string {
	return labels
		.flatMap(({ leader }) => leader ?? [])
		.map(({ from, to }) => {
			const d = `M${from.x} ${from.y}L${to.x} ${to.y}`;
			return (
				element('path', { d, stroke: paper, 'stroke-width': 3.5 }) +
				element('path', { d, stroke: muted, 'stroke-width': 1 })
			);
		})
		.join('');
}

/** Names of countries, waters and other cities, for orientation. */
export function basemapNames(
	labels: readonly BasemapLabel[],
	setter: Typesetter,
	tokens: Tokens
): string {
	return labels
		.map(({ text: words, x, y, size, kind, dot }) => {
			const point = dot
				? element('circle', { cx: dot.x, cy: dot.y, r: 2, fill: tokens['map-text'] })
				: '';
			if (kind === 'water') {
				const line = setter.set(words, { face: 'italic', size });
				return text(line, x, y, tokens['water-text']);
			}
			const country = kind === 'country';
			const line = setter.set(words, {
				face: country ? 'medium' : 'sans',
				size,
				tracking: country ? TRACKING : 0
			});
			const halo = { colour: tokens.land, width: 2.5, opacity: 0.7 };
			return point + text(line, x, y, tokens['map-text'], halo);
		})
		.join('');
}
