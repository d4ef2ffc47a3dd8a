/**
 * A coarse picture of the surroundings under the map, for a hand that zooms out faster than the map
 * can be drawn.
 */
import { Sheet } from './sheet';
import type { Frame } from '../basemap/paint';
import type { Painter } from '../basemap/painter';
import type { Anchor } from '../camera/placement';

/** The least zoom of the map. */
const LEAST = 1;
/** Steps by which the map may zoom before another picture is drawn. */
const SLACK = 1;
const KEEP = 1024;

/** As much of the world as the map has room for at a zoom, around the middle of its window. */
function around({ zoom, left, top, width, height }: Frame, out: number): Frame {
	const scale = 2 ** (out - zoom);
	return {
		zoom: out,
		left: (left + width / 2) * scale - width / 2,
		top: (top + height / 2) * scale - height / 2,
		width,
		height,
		ratio: 1
	};
}

export class Underlay {
	readonly element = document.createElement('div');
	/** Oldest first; all but the last only stay until that one is drawn. */
	#sheets: Sheet[] = [];
	readonly #ahead: number;

	/** @param ahead steps of zoom that it shows the map farther out */
	constructor(ahead: number) {
		this.#ahead = ahead;
	}

	get sheets(): readonly Sheet[] {
		return this.#sheets;
	}

	/**
	 * Draws one tile more of what surrounds a window of the map.
	 * @param place puts a new sheet where the world is
	 * @returns whether there is more to draw
	 */
	draw(painter: Painter, screen: Frame, place: (sheet: Sheet) => void): boolean {
		const out = Math.max(LEAST, screen.zoom - this.#ahead);
		const last = this.#sheets.at(-1);
		const fits = last !== undefined && Math.abs(last.zoom - out) <= SLACK;
		const area = around(screen, fits ? last.zoom : out);
		if (!painter.covers(area)) return false;
		const sheet = fits ? last : this.#begin(area, place);
		const cells = sheet.cellsIn(area, area.width, area.height, 0);
		if (sheet.drawCells(painter, cells, 0)) return true;
		for (const old of this.#sheets) if (old !== sheet) old.element.remove();
		this.#sheets = [sheet];
		sheet.prune(area, area.width, area.height, KEEP);
		return false;
	}

	#begin(area: Anchor, place: (sheet: Sheet) => void): Sheet {
		const sheet = new Sheet(area, 1);
		this.#sheets.push(sheet);
		this.element.append(sheet.element);
		place(sheet);
		return sheet;
	}
}
