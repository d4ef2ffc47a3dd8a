/** How often the prerendered picture shows the world side by side. */
import { worldSize, type View } from '../plot/view';

/** Units of its paths in a CSS px: whole numbers of them are fine enough, and short. */
export const UNITS = 2;

/** How far the picture goes beyond the view, for windows of other shapes; a share of its size. */
export const MARGIN = 0.12;

/** Whether the picture is wider than the world: then that is drawn once, whole, and repeated. */
export function holdsWorld(view: View): boolean {
	return view.width * (1 + 2 * MARGIN) >= worldSize(view.zoom);
}

/** How often round the world from the one that is drawn it shows in a view; 0 is that one. */
export function worldTurns(view: View): number[] {
	const world = worldSize(view.zoom);
	const margin = view.width * MARGIN;
	// The world that is drawn begins at the antimeridian, and Chukotka runs on past its end.
	const first = Math.ceil((view.left - margin) / world - 1.1);
	const last = Math.floor((view.left + view.width + margin) / world);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
