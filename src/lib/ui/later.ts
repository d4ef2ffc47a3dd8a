/**
 * Parts of the first page that scripts take over after the rest of it, in a task of their own: a
 * reader's hand waits for neither long.
 */
import type { Snippet } from 'svelte';

type Draw = (children: Snippet) => string;

let draw: Draw | null = null;

/** Lends the server its pen; the hooks do, so that no script of a page ever asks for it. */
export function drawLaterWith(pen: Draw | null): void {
	draw = pen;
}

let arriving = !import.meta.env.SSR;

/** The page that came has been taken over; what is shown from now on is drawn whole. */
export function arrived(): void {
	arriving = false;
}

/** Markup that stands in the page: Svelte leaves it there if it is told of any, and not of none. */
export const THERE = ' ';

/** The markup of a part that is taken over later; `null` if it is to be drawn with the rest. */
export function markupFor(children: Snippet): string | null {
	if (import.meta.env.SSR) return draw && `<div>${draw(children)}</div>`;
	return arriving ? THERE : null;
}
