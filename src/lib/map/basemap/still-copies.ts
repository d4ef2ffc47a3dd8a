/** How often the prerendered picture shows the world side by side. */
import { worldSize, type View } from '../plot/view';

/** How far the picture goes beyond the view, for windows of other shapes; a share of its size. */
export const MARGIN = 0.12;

/** Whether the picture is wider than the world: then that is drawn once, whole, and repeated. */
export function holdsWorld(view: View): boolean {
	return view.width * (1 + 2 * MARGIN) >= worldSize(view.zoom);
}

/** Where the world stands again beside the one that is drawn; in CSS px, to the right. */
export function worldCopies(view: View): number[] {
	if (!holdsWorld(view)) return [];
	const world = worldSize(view.zoom);
	const margin = view.width * MARGIN;
	// The world that is drawn begins at the antimeridian, and Chukotka runs on past its end.
	const first = Math.ceil((view.left - margin) / world - 1.1);
	const last = Math.floor((view.left + view.width + margin) / world);
	const turns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	return turns.filter((turn) => turn !== 0).map((turn) => turn * world);
}
