/** A trip on the map of a card: legs, ends, markers, as the site's own map has them. */
import type { LegPlot } from '../../../src/lib/map/plot/legs';
import type { MarkerPlot } from '../../../src/lib/map/plot/markers';
import type { StopPlot } from '../../../src/lib/map/plot/stops';
import type { TripPlot } from '../../../src/lib/map/plot/trip';
import type { Typesetter } from '../type/typesetter';
import { element, text } from './svg';
import type { Tokens } from './tokens';

const ARROW = 'M-4.5-3.6 4.5 0-4.5 3.6-2.6 0Z';
const DIAMOND = 'M0-6.5 6.5 0 0 6.5-6.5 0Z';
const RADIUS = 12;

/** Home legs lie lowest, travelled ones highest. */
const layer = (leg: LegPlot): number => (leg.home ? 0 : leg.state === 'coming' ? 1 : 2);

function drawLeg(leg: LegPlot, { route, paper }: Tokens): string {
	const coming = leg.state === 'coming';
	const faint = leg.home ? 0.6 : 1;
	const common = { fill: 'none', d: leg.d, 'stroke-linejoin': 'round' };
	const quiet = leg.home || coming;
	const casing = element('path', {
		...common,
		stroke: paper,
		'stroke-width': quiet ? 4 : 5,
		opacity: quiet ? 0.5 : 0.8
	});
	const line = element('path', {
		...common,
		stroke: route,
		'stroke-width': coming ? (leg.home ? 1.8 : 2.4) : leg.home ? 1.25 : 2.2,
		'stroke-dasharray': coming ? '0.1 5.4' : undefined,
		'stroke-linecap': coming ? 'round' : undefined,
		opacity: faint
	});
	const ties = element('path', {
		...common,
		stroke: route,
		'stroke-width': 7,
		'stroke-dasharray': coming ? '1.3 15.2' : '1.3 6.7'
	});
	const arrows = leg.arrows.map(({ x, y, angle }) => {
		const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(1)})`;
		const rim = element('path', { d: ARROW, stroke: paper, 'stroke-width': 2.5, fill: paper });
		const head = element('path', { d: ARROW, fill: route, opacity: leg.home ? 0.7 : 1 });
		return element('g', { transform }, rim + head);
	});
	return casing + line + (leg.by === 'rail' ? ties : '') + arrows.join('');
}

function drawLeader({ leader, anchor }: MarkerPlot, { ink, paper }: Tokens): string {
	if (!leader) return '';
	const d = `M${leader.from.x} ${leader.from.y}L${leader.to.x} ${leader.to.y}`;
	return (
		element('path', { d, stroke: paper, 'stroke-width': 3, opacity: 0.8 }) +
		element('path', { d, stroke: ink, 'stroke-width': 1 }) +
		element('circle', { cx: anchor.x, cy: anchor.y, r: 3, fill: ink, stroke: paper })
	);
}

function drawBody(marker: MarkerPlot, { ink, paper, muted }: Tokens): string {
	if (marker.bare) return '';
	const { left, top, right, bottom } = marker.rect;
	const pill = element('rect', {
		x: left + 0.75,
		y: top + 0.75,
		width: right - left - 1.5,
		height: bottom - top - 1.5,
		rx: RADIUS - 0.75,
		fill: paper,
		stroke: ink,
		'stroke-width': 1.5,
		'stroke-dasharray': marker.uncertain ? '3 2.4' : undefined
	});
	const seams = marker.seams.map((cx) =>
		element('circle', { cx, cy: (top + bottom) / 2, r: 1.1, fill: muted })
	);
	return pill + seams.join('');
}

function drawStop(stop: StopPlot, setter: Typesetter, tokens: Tokens): string {
	const { x, y } = stop;
	const current = stop.state === 'current';
	const radius = stop.number === null ? RADIUS - 3 : stop.shared ? 14 : 15;
	const glow = current
		? element('circle', { cx: x, cy: y, r: radius + 4.5, fill: tokens.route, opacity: 0.22 })
		: '';
	if (stop.number === null) {
		const diamond = {
			d: DIAMOND,
			transform: `translate(${x} ${y})`,
			fill: current ? tokens.route : tokens.paper,
			stroke: current ? tokens.paper : tokens.ink,
			'stroke-width': 1.5
		};
		return glow + element('path', diamond);
	}
	const disc = current
		? element('circle', {
				cx: x,
				cy: y,
				r: radius,
				fill: tokens.route,
				stroke: tokens.paper,
				'stroke-width': 1.5
			})
		: '';
	const colour = current ? 'on-route' : stop.state === 'coming' ? 'muted' : 'ink';
	const number = setter.set(String(stop.number), { face: 'strong', size: current ? 15 : 13 });
	const digits = text(number, x - number.width / 2, y + (current ? 5.2 : 4.6), tokens[colour]);
	return glow + disc + digits;
}

/** Everything of a trip but its names; the current stop lies on top. */
export function drawTrip(plot: TripPlot, setter: Typesetter, tokens: Tokens): string {
	const legs = plot.legs.filter(({ d }) => d !== '').toSorted((a, b) => layer(a) - layer(b));
	const ends = plot.ends.map(({ x, y }) =>
		element('circle', {
			cx: x,
			cy: y,
			r: 3.5,
			fill: tokens.paper,
			stroke: tokens.muted,
			'stroke-width': 1.5
		})
	);
	const last = (stop: StopPlot): number => (stop.state === 'current' ? 1 : 0);
	return [
		...legs.map((leg) => drawLeg(leg, tokens)),
		...ends,
		...plot.markers.map((marker) => drawLeader(marker, tokens)),
		...plot.markers.map((marker) => drawBody(marker, tokens)),
		...plot.stops
			.toSorted((a, b) => last(a) - last(b))
			.map((stop) => drawStop(stop, setter, tokens))
	].join('');
}
