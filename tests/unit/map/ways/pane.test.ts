import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AtlasScene } from '$lib/domain/scene';
import type { Anchor } from '$lib/map/camera/placement';
import type { Cell, Sheet, Tile } from '$lib/map/leaflet/sheet';
import type { View } from '$lib/map/plot/view';
import { WaysPane } from '$lib/map/ways/pane';
import type { PictureQuestion } from '$lib/map/ways/worker';
import { ATLAS } from '../plot/scenes';

const SIDE = 512;
const view: View = {
	zoom: 2,
	left: 0,
	top: 0,
	width: 512,
	height: 512,
	free: { top: 0, right: 0, bottom: 0, left: 0 }
};
const moved = (by: number): View => ({ ...view, left: view.left + by });

/** What the page has of a sheet of the basemap, of tiles that remember their pictures. */
class FakeSheet {
	readonly element = { style: { transform: '' }, remove: vi.fn() };
	readonly tiles = new Map<string, Tile & { pictures: unknown[] }>();
	readonly zoom: number;
	readonly ratio: number;
	readonly prune = vi.fn();
	readonly showNear = vi.fn();
	constructor({ zoom }: Anchor, ratio: number) {
		[this.zoom, this.ratio] = [zoom, ratio];
	}
	placeIn = () => ({ x: 0, y: 0, scale: 1 });
	frameOf = ({ column, row }: Cell) => ({ left: column * SIDE, top: row * SIDE });
	cellsIn({ left }: Anchor, width: number, _: number, margin: number): Cell[] {
		const first = Math.floor((left - margin) / SIDE);
		const last = Math.floor((left + width + margin - 1) / SIDE);
		return Array.from({ length: last - first + 1 }, (_each, i) => ({ column: first + i, row: 0 }));
	}
	tileAt = (column: number, row: number) => this.tiles.get(`${column} ${row}`);
	add(column: number, row: number) {
		const pictures: unknown[] = [];
		const transferFromImageBitmap = (picture: unknown) => pictures.push(picture);
		const canvas = { getContext: () => ({ transferFromImageBitmap }) };
		const tile = { column, row, canvas, stale: true, pictures } as unknown as Tile & {
			pictures: unknown[];
		};
		this.tiles.set(`${column} ${row}`, tile);
		return tile;
	}
	spoil(): void {
		for (const tile of this.tiles.values()) tile.stale = true;
	}
}

class FakeWorker {
	readonly questions: PictureQuestion[] = [];
	onmessage: (answer: { data: unknown }) => void = () => undefined;
	terminate = vi.fn();
	postMessage(question: PictureQuestion): void {
		this.questions.push(question);
	}
	/** The columns asked for since the last time, each answered. */
	answerAll(): number[] {
		const columns: number[] = [];
		for (let asked = this.questions.shift(); asked; asked = this.questions.shift()) {
			columns.push(asked.frame.left / SIDE);
			this.onmessage({ data: `picture of ${asked.inks.route}` });
		}
		return columns;
	}
}

describe('the pane of legs', () => {
	let worker: FakeWorker;
	const sheets: FakeSheet[] = [];
	const ondrawn = vi.fn();
	let ink = 'red';
	const element = { append: vi.fn(), replaceChildren: vi.fn() };
	const makePane = () =>
		new WaysPane(element as unknown as HTMLElement, {
			newSheet: (anchor, ratio) => {
				const sheet = new FakeSheet(anchor, ratio);
				sheets.push(sheet);
				return sheet as unknown as Sheet;
			},
			inks: () => ({ route: ink, second: 'blue' }),
			ondrawn
		});

	beforeEach(() => {
		worker = new FakeWorker();
		vi.stubGlobal(
			'Worker',
			vi.fn(function () {
				return worker;
			})
		);
		vi.stubGlobal('devicePixelRatio', 1);
		sheets.length = 0;
		ondrawn.mockClear();
		ink = 'red';
	});
	afterEach(() => void vi.unstubAllGlobals());

	it('draws what is in view first and tells when it is there, then what lies around', () => {
		makePane().show(ATLAS, view);
		expect(worker.questions.map(({ frame }) => frame.left)).toEqual([0]);
		expect(ondrawn).not.toHaveBeenCalled();
		expect(worker.answerAll()).toEqual([0, -1, 1]);
		expect(ondrawn).toHaveBeenCalledOnce();
	});

	it('draws on where a hand moves the map, and nothing twice', () => {
		const pane = makePane();
		pane.show(ATLAS, view);
		worker.answerAll();
		pane.follow(moved(SIDE));
		expect(worker.answerAll()).toEqual([2]);
		pane.show(ATLAS, moved(SIDE));
		expect(worker.answerAll()).toEqual([]);
		expect(sheets).toHaveLength(1);
	});

	it('sends the atlas once, for it is large', () => {
		makePane().show(ATLAS, view);
		const [first] = worker.questions;
		expect(first?.scene).toBe(ATLAS);
		worker.onmessage({ data: 'picture' });
		expect(worker.questions.at(-1)?.scene).toBeNull();
	});

	it('draws everything anew for another choice of trips, also what was under way', () => {
		const pane = makePane();
		const other: AtlasScene = { ...ATLAS, routes: ATLAS.routes.slice(1) };
		pane.show(ATLAS, view);
		pane.show(other, view);
		expect(worker.answerAll()).toEqual([0, 0, -1, 1]);
	});

	it('draws everything anew in other colours', () => {
		const pane = makePane();
		pane.show(ATLAS, view);
		worker.answerAll();
		ink = 'pink';
		pane.retheme();
		expect(worker.answerAll()).toEqual([0, -1, 1]);
		expect(sheets[0]?.tileAt(0, 0)?.pictures).toEqual(['picture of red', 'picture of pink']);
	});

	it('keeps the pictures of another zoom until its own are there', () => {
		const pane = makePane();
		pane.show(ATLAS, view);
		worker.answerAll();
		pane.show(ATLAS, { ...view, zoom: 3 });
		expect(sheets).toHaveLength(2);
		expect(sheets[0]?.element.remove).not.toHaveBeenCalled();
		worker.answerAll();
		expect(sheets[0]?.element.remove).toHaveBeenCalledOnce();
	});

	it('waits for the end of a zoom', () => {
		const pane = makePane();
		pane.show(ATLAS, view);
		worker.answerAll();
		pane.follow({ ...moved(SIDE), zoom: 2.5 });
		expect(worker.answerAll()).toEqual([]);
	});

	it('leaves nothing behind', () => {
		makePane().close();
		expect(worker.terminate).toHaveBeenCalledOnce();
		expect(element.replaceChildren).toHaveBeenCalledOnce();
	});
});
