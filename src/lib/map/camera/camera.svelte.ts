/** Joins what should be seen to the map that shows it. */
import { untrack } from 'svelte';
import { centreOf } from '../plot/shapes';
import { frame, freeRect, onPixels } from '../plot/view';
import { backToWorld, canFly, isEqual, isFar, isSame, keepCentre, leastMove, moved } from './moves';
import { targetIn } from './target';
import { shownOf } from './wanted';
import type { MapHandle, MapOptions } from '../leaflet/mount';
import type { TripPlot } from '../plot/trip';
import type { View } from '../plot/view';
import type { Size } from './moves';
import type { Anchor } from './placement';
import type { Shown, Wanted } from './wanted';

type MapEvents = Pick<MapOptions, 'onmove' | 'onrest' | 'onroam' | 'onzoomkey'>;

export class Camera {
	/** Of the map's element; `null` until it has been measured. */
	size = $state.raw<Size | null>(null);
	/** What the map rests on; `null` before it is there. */
	#seen = $state.raw<View | null>(null);
	#map = $state.raw<MapHandle | null>(null);
	/** The reader has moved the map by hand since the frame was last in place. */
	#away = false;
	/** On the way back into the world. */
	#returning = false;
	/** On the way out from under the sheet. */
	#clearing = false;
	#shown: Shown | null = null;
	#window: Anchor | null = null;
	readonly #wanted: () => Wanted;
	readonly #drawn: () => TripPlot | null;
	readonly #onmove: (window: Anchor, gliding: boolean) => void;

	/**
	 * @param wanted what should be seen; read in effects, so that a change is followed
	 * @param drawn the trip as it is drawn in the camera's view, if it is one
	 * @param onmove the window has moved
	 */
	constructor(
		wanted: () => Wanted,
		drawn: () => TripPlot | null,
		onmove: (window: Anchor, gliding: boolean) => void
	) {
		this.#wanted = wanted;
		this.#drawn = drawn;
		this.#onmove = onmove;
	}

	readonly #framed = $derived.by(() => {
		const { scene, free } = this.#wanted();
		return this.size && free ? onPixels(frame(scene, this.size, free)) : null;
	});

	/** What is to be drawn: where the map rests, or where it will be. */
	get view(): View | null {
		return this.#seen ?? this.#framed;
	}

	get isLive(): boolean {
		return this.#map !== null;
	}

	/** Whether the whole scene is in view as it was at first. */
	get isFramed(): boolean {
		return this.#framed !== null && this.view !== null && isSame(this.view, this.#framed);
	}

	get wasDragged(): boolean {
		return this.#map?.wasDragged() ?? false;
	}

	/** Makes the map if it is wanted and not there; to be run as an effect. */
	take(make: (view: View, events: MapEvents) => MapHandle): void {
		const first = this.#framed;
		if (!first || this.#map) return;
		untrack(() => this.#start(first, make));
	}

	#start(first: View, make: (view: View, events: MapEvents) => MapHandle): void {
		this.#seen = first;
		this.#map = make(first, {
			onmove: (window, gliding) => {
				this.#window = window;
				this.#onmove(window, gliding);
			},
			onrest: (window) => this.#rest(window),
			onroam: () => (this.#away = true),
			onzoomkey: (steps) => this.zoom(steps)
		});
	}

	/** Lets the map go. */
	release(): void {
		this.#map?.remove();
		this.#map = null;
		this.#seen = null;
	}

	/** Tells again where the window is. */
	repin(): void {
		if (this.#window) this.#onmove(this.#window, false);
	}

	/** Zooms about the middle of what is free. */
	zoom(steps: number): void {
		const { view } = this;
		if (view) this.#map?.zoom(steps, centreOf(freeRect(view)));
	}

	/** Draws the land of any view, for paper. */
	paint(canvas: HTMLCanvasElement, view: View): void {
		this.#map?.paint(canvas, view);
	}

	/** Brings the frame back. */
	reset(): void {
		this.#away = false;
		if (this.#framed) this.#go(this.#framed);
	}

	/** Follows what should be seen; to be run as an effect. */
	steer(): void {
		const wanted = this.#wanted();
		const framed = this.#framed;
		const map = this.#map;
		if (!map || !framed || !this.size) return;
		const size = this.size;
		untrack(() => {
			const before = this.#shown;
			this.#shown = shownOf(wanted, size);
			map.tint(wanted.scene.countries);
			this.#follow(before, this.#shown, wanted, framed, size);
		});
	}

	#follow(before: Shown | null, now: Shown, wanted: Wanted, framed: View, size: Size): void {
		const seen = this.#seen ?? framed;
		if (before?.scene !== now.scene) {
			this.#away = false;
			if (isSame(seen, framed)) this.#clear();
			else this.#go(framed);
		} else if (before.layout !== now.layout) {
			const next = this.#away ? keepCentre(seen, size, framed.free) : framed;
			this.#seen = next;
			this.#map?.show(next, false);
		} else if (before.current !== now.current && this.#seek(wanted) === 'far') {
			this.#away = false;
			this.#go(framed);
		}
	}

	/**
	 * Brings the current stop into sight, moving no more than that takes.
	 * @returns `far` if no such move leads there
	 */
	#seek({ current, sight }: Wanted): 'there' | 'moved' | 'far' {
		const view = this.#seen;
		const plot = this.#drawn();
		if (!view || !plot || !sight || current === null) return 'there';
		const seen = { ...view, free: sight };
		const target = targetIn(plot, freeRect(seen));
		const move = target && leastMove(seen, target);
		if (!move || isFar(view, move)) return 'far';
		if (Math.abs(move.x) < 1 && Math.abs(move.y) < 1) return 'there';
		this.#go(moved(view, move));
		return 'moved';
	}

	#go(to: View): void {
		const from = this.#seen;
		this.#map?.show(to, from !== null && canFly(from, to));
	}

	#rest(window: Anchor): void {
		const { size } = this;
		const { free } = this.#wanted();
		if (!size || !free) return;
		const rested = { ...window, ...size, free };
		// What is drawn for a view stays as it is where the map comes to rest just there.
		const view = this.#seen && isEqual(this.#seen, rested) ? this.#seen : rested;
		this.#window = window;
		this.#seen = view;
		const back = backToWorld(view);
		// Once: a window larger than the world may not get there.
		this.#returning = !this.#returning && Math.abs(back.y) > 1;
		if (this.#returning) this.#go(moved(view, back));
		else if (!this.#away) this.#clear();
	}

	/** Where the map has come to rest a raised sheet may cover the stop. Once, as above. */
	#clear(): void {
		const wanted = this.#wanted();
		const raised = (wanted.sight?.bottom ?? 0) > (wanted.free?.bottom ?? 0);
		this.#clearing = raised && !this.#clearing && this.#seek(wanted) === 'moved';
	}
}
