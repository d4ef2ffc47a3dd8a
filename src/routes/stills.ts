/**
 * The land of the prerendered picture. It is drawn on the server alone and stands in the page
 * once, in the picture itself: scripts that start read it from there, so it is not shipped again
 * as data.
 */
import { nominalView } from '$lib/map/camera/nominal';
import type { StillLand, stillLand } from '$lib/map/basemap/still';
import type { Scene } from '$lib/domain/scene';

let draw: typeof stillLand | null = null;

/** Lends the server its pen; the hooks do, so that no script of a page ever asks for it. */
export function drawWith(pen: typeof stillLand): void {
	draw = pen;
}

/** The stops of a trip share one frame, and so one picture of the land. */
const made = new Map<string, StillLand>();

function drawn(scene: Scene): StillLand | undefined {
	if (!draw) return undefined;
	const views = [nominalView(scene, 'wide'), nominalView(scene, 'phone')] as const;
	const key = JSON.stringify([views, scene.countries]);
	const known = made.get(key) ?? draw(views[0], scene.countries, views.slice(1));
	made.set(key, known);
	return known;
}

function read(): StillLand {
	const path = (name: string) => document.querySelector(`#world ${name}`)?.getAttribute('d') ?? '';
	return { land: path('#land'), tinted: path('.tinted'), borders: path('.borders') };
}

/** What the page came with; only that scene has a picture, later ones are drawn live. */
let first: { readonly scene: Scene; readonly land: StillLand } | undefined;

/** The land behind a scene; on the client only for the scene that the page came with. */
export function stillOf(scene: Scene): StillLand | undefined {
	if (import.meta.env.SSR) return drawn(scene);
	first ??= { scene, land: read() };
	return first.scene === scene ? first.land : undefined;
}
