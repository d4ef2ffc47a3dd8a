/**
 * The prerendered picture. It is drawn on the server alone and stands in the page once: scripts
 * that start read it from there, so it is neither shipped again as data nor drawn again.
 */
import { nominalView, type Format } from '$lib/map/camera/nominal';
import type { StillLand, stillLand } from '$lib/map/basemap/still';
import type { StillPicture } from '$lib/map/still-picture';
import type { stillRoute } from '$lib/map/still-route';
import type { Scene } from '$lib/domain/scene';

interface Pens {
	readonly land: typeof stillLand;
	readonly route: typeof stillRoute;
}

let pens: Pens | null = null;

/** Lends the server its pens; the hooks do, so that no script of a page ever asks for them. */
export function drawWith(lent: Pens): void {
	pens = lent;
}

/** The stops of a trip share one frame, and so one picture of the land. */
const made = new Map<string, StillLand>();

function drawn({ land, route }: Pens, scene: Scene, current: string | null): StillPicture {
	const views = [nominalView(scene, 'wide'), nominalView(scene, 'phone')] as const;
	const key = JSON.stringify([views, scene.countries]);
	const known = made.get(key) ?? land(views[0], scene.countries, views.slice(1));
	made.set(key, known);
	const routes = { wide: route(scene, 'wide', current), phone: route(scene, 'phone', current) };
	return { ...known, routes };
}

function read(): StillPicture {
	const path = (name: string) => document.querySelector(`#world ${name}`)?.getAttribute('d') ?? '';
	const route = (format: Format) =>
		document.querySelector(`.still.${format} .route-svg`)?.outerHTML ?? '';
	return {
		land: path('#land'),
		tinted: path('.tinted'),
		borders: path('.borders'),
		routes: { wide: route('wide'), phone: route('phone') }
	};
}

/** What the page came with; only that scene has a picture, later ones are drawn live. */
let first: { readonly scene: Scene; readonly still: StillPicture } | undefined;

/**
 * The picture of a scene; on the client only for the scene that the page came with.
 * @param current key of the current stop
 */
export function stillOf(scene: Scene, current: string | null): StillPicture | undefined {
	if (import.meta.env.SSR) return pens ? drawn(pens, scene, current) : undefined;
	first ??= { scene, still: read() };
	return first.scene === scene ? first.still : undefined;
}
