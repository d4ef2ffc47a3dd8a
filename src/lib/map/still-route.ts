/** The route of a prerendered picture, as markup. For the server only. */
import { render } from 'svelte/server';
import { nominalView, type Format } from './camera/nominal';
import { plotScene } from './plot/scene';
import RouteSvg from './RouteSvg.svelte';
import type { Scene } from '../domain/scene';

/**
 * Without the comments by which scripts would find their way in it: they leave it as it is.
 * @param current key of the current stop
 */
export function stillRoute(scene: Scene, format: Format, current: string | null): string {
	const plot = plotScene(scene, nominalView(scene, format), current);
	// Both formats stand in one page: what they refer to has names of its own in each.
	const drawn = render(RouteSvg, { props: { plot, still: true }, idPrefix: format });
	return drawn.body.replace(/<!--[^]*?-->/g, '');
}
