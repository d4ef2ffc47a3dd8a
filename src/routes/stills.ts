/**
 * The prerendered picture. It is drawn on the server alone and stands in the page once: scripts
 * that start leave it there, so it is neither shipped again as data nor drawn again.
 */
import { THERE } from '$lib/ui/later';
import type { StillPicture } from '$lib/map/still-picture';
import type { stillPicture } from '$lib/map/still-markup';
import type { Scene } from '$lib/domain/scene';

let draw: typeof stillPicture | null = null;

/** Lends the server its pen; the hooks do, so that no script of a page ever asks for it. */
export function drawWith(pen: typeof stillPicture): void {
	draw = pen;
}

function read(): StillPicture | undefined {
	const world = document.querySelector<SVGElement>('#world');
	const { home, whole } = world?.ownerSVGElement?.dataset ?? {};
	if (home === undefined) return undefined;
	const frame = { home: JSON.parse(home), whole: whole === 'true' };
	return { frame, world: THERE, pictures: THERE };
}

/** What the page came with; only that scene has a picture, later ones are drawn live. */
let first: { readonly scene: Scene; readonly still: StillPicture | undefined } | undefined;

/**
 * The picture of a scene; on the client only for the scene that the page came with.
 * @param current key of the current stop
 */
export function stillOf(scene: Scene, current: string | null): StillPicture | undefined {
	if (import.meta.env.SSR) return draw?.(scene, current);
	first ??= { scene, still: read() };
	return first.scene === scene ? first.still : undefined;
}
