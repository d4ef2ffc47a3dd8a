/**
 * What is asked of a map that glides to another zoom. Leaflet would not hear it, so it waits until
 * the map has arrived.
 */
import type { Point } from '../plot/shapes';
import type { View } from '../plot/view';

export interface Zoom {
	/** Steps nearer, or farther if negative. */
	readonly steps: number;
	/** The point that stays in place, in CSS px from the map's top-left corner. */
	readonly about: Point;
}

export interface Show {
	readonly to: View;
	readonly flight: boolean;
}

export class Waiting {
	#gliding = false;
	#show: Show | null = null;
	#zoom: Zoom | null = null;

	get isGliding(): boolean {
		return this.#gliding;
	}

	glide(): void {
		this.#gliding = true;
	}

	arrive(): void {
		this.#gliding = false;
	}

	/** A view is wanted now; the steps asked for before it are idle. */
	show(show: Show): void {
		this.#show = show;
		this.#zoom = null;
	}

	/** Steps add up; those that cancel each other are none. */
	zoom(steps: number, about: Point): void {
		const sum = (this.#zoom?.steps ?? 0) + steps;
		this.#zoom = sum === 0 ? null : { steps: sum, about };
	}

	/** Hands out what comes next: a view before steps; `null` while the map glides, or nothing waits. */
	next(): Show | Zoom | null {
		if (this.#gliding) return null;
		const next = this.#show ?? this.#zoom;
		if (this.#show) this.#show = null;
		else this.#zoom = null;
		return next;
	}
}
