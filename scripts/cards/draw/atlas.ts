/** Many trips on the map of a card: every way that was flown, and the places by their visits. */
import type { AtlasRoute, AtlasScene } from '../../../src/lib/domain/scene';
import type { AtlasDotPlot, AtlasPlot } from '../../../src/lib/map/plot/atlas';
import { element, type Attributes } from './svg';
import type { Tokens } from './tokens';

/** Radii in CSS px: a card is framed closer than the atlas, where discs would hide their country. */
const LIT = { least: 5, most: 8 };
const MOST = 6;
const MOST_OF_MANY = 4.2;
/** How strong a way is that was flown so often, or more often; the last holds for the rest. */
const STRENGTHS = [
	{ flights: 6, width: 1.8, opacity: 0.85 },
	{ flights: 3, width: 1.5, opacity: 0.6 },
	{ flights: 2, width: 1.2, opacity: 0.45 },
	{ flights: 1, width: 1, opacity: 0.32 }
] as const;
/** More dots than that are many. */
const MANY = 80;
/** Of few ways the least is as strong as another that was flown so often. */
const FEW = 40;
const FEW_STRENGTH = 3;

/**
 * The same ways with each pair of places joined once, however often it was flown; how often is
 * the key of the route.
 */
export function waysOf(scene: AtlasScene): AtlasScene {
	const ways = new Map<string, { places: [number, number]; flights: number }>();
	for (const { places } of scene.routes) {
		places.slice(1).forEach((to, index) => {
			const from = places[index] ?? to;
			const pair: [number, number] = from < to ? [from, to] : [to, from];
			const way = ways.get(pair.join(' ')) ?? { places: pair, flights: 0 };
			way.flights += 1;
			ways.set(pair.join(' '), way);
		});
	}
	const routes = [...ways.values()]
		.toSorted((a, b) => a.flights - b.flights)
		.map(({ places, flights }): AtlasRoute => ({ key: String(flights), places, stays: [] }));
	return { ...scene, routes };
}

/** Few dots have a rim; of many, each is a picture too heavy. */
function drawDot(dot: AtlasDotPlot, rim: boolean, tokens: Tokens): string {
	const { x, y, kind, lit } = dot;
	const { ink, paper, muted, route } = tokens;
	const r = Math.min(rim ? MOST : MOST_OF_MANY, dot.r);
	if (lit) {
		const radius = Math.min(LIT.most, Math.max(LIT.least, dot.r));
		return (
			element('circle', { cx: x, cy: y, r: radius + 4, fill: route, opacity: 0.22 }) +
			element('circle', { cx: x, cy: y, r: radius, fill: route, stroke: paper })
		);
	}
	const looks: Readonly<Record<AtlasDotPlot['kind'], Attributes>> = {
		home: { fill: paper, stroke: ink, 'stroke-width': 1.75 },
		end: { fill: paper, stroke: muted },
		place: { fill: ink, stroke: rim ? paper : undefined }
	};
	return element('circle', { cx: x, cy: y, r, ...looks[kind] });
}

/** Ways of one strength as one line, so that they do not darken each other where they cross. */
function drawWays(plot: AtlasPlot, tokens: Tokens): string {
	const least = plot.routes.length <= FEW ? FEW_STRENGTH : 1;
	return STRENGTHS.toReversed()
		.map((strength) => {
			const ways = plot.routes.filter(({ key }) => {
				const flights = Math.max(least, Number(key));
				return STRENGTHS.find((each) => flights >= each.flights) === strength;
			});
			const d = ways.map((way) => way.d).join('');
			const { width, opacity } = strength;
			const look = { fill: 'none', stroke: tokens.route, 'stroke-width': width, opacity };
			return d === '' ? '' : element('path', { d, ...look });
		})
		.join('');
}

/** Everything of the atlas but its names; what is lit lies on top. */
export function drawAtlas(plot: AtlasPlot, tokens: Tokens): string {
	const ways = drawWays(plot, tokens);
	const copies = [0, ...plot.copies].map((x) =>
		element('g', { transform: x === 0 ? undefined : `translate(${x} 0)` }, ways)
	);
	const last = (dot: AtlasDotPlot): number => (dot.lit ? 1 : 0);
	const dots = plot.dots.toSorted((a, b) => last(a) - last(b));
	const rim = plot.dots.length <= MANY;
	return [...copies, ...dots.map((dot) => drawDot(dot, rim, tokens))].join('');
}
