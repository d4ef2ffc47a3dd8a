/** Little words of SVG that all drawings share. */
import type { SetLine } from '../type/typesetter';

const number = (value: number): string => String(Math.round(value * 100) / 100);

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; numbers are rounded to hundredths, an attribute without a value is left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined && value !== '')
		.map(([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : value}"`)
		.join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A rim of another colour under letters, so that they can be read on a map. */
export interface Halo {
	readonly colour: string;
	/** Width of the stroke in px, half of which shows. */
	readonly width: number;
	readonly opacity?: number;
}

/** A line of text with the left end of its baseline at a point. */
export function text(line: SetLine, x: number, y: number, colour: string, halo?: Halo): string {
	const transform = `translate(${number(x)} ${number(y)}) scale(${1 / line.scale} ${-1 / line.scale})`;
	const rim = halo
		? element(
				'g',
				{
					fill: halo.colour,
					stroke: halo.colour,
					'stroke-width': halo.width * line.scale,
					'stroke-linejoin': 'round',
					opacity: halo.opacity
				},
				line.glyphs
			)
		: '';
	return element('g', { transform }, rim + element('g', { fill: colour }, line.glyphs));
}
