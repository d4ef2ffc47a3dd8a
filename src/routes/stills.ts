/**
 * The land of the prerendered picture. It is drawn on the server alone and stands in the page
 * once, in the picture itself: scripts that start read it from there, so it is not shipped again
 * as data.
 */
import { nominalView, type Format } from '$lib/map/camera/nominal';
import type { StillLand } from '$lib/map/basemap/still';
import type { Scene } from '$lib/domain/scene';

export interface Stills {
	readonly wide: StillLand;
	readonly phone: StillLand;
}

const draw = import.meta.env.SSR ? (await import('$lib/map/basemap/still')).stillLand : null;

/** The stops of a trip share one frame, and so one picture of the land. */
const made = new Map<string, StillLand>();

function drawn(scene: Scene): Stills | undefined {
	if (!draw) return undefined;
	const land = (format: Format): StillLand => {
		const view = nominalView(scene, format);
		const key = JSON.stringify([format, view, scene.countries]);
		const known = made.get(key) ?? draw(view, scene.countries);
		made.set(key, known);
		return known;
	};
	return { wide: land('wide'), phone: land('phone') };
}

function read(format: Format): StillLand {
	const path = (name: string) =>
		document.querySelector(`.still.${format} .${name}`)?.getAttribute('d') ?? '';
	return { land: path('all path'), tinted: path('tinted'), borders: path('borders') };
}

/** What the page came with; only that scene has a picture, later ones are drawn live. */
let first: { readonly scene: Scene; readonly stills: Stills } | undefined;

/** The land behind a scene; on the client only for the scene that the page came with. */
export function stillsOf(scene: Scene): Stills | undefined {
	if (import.meta.env.SSR) return drawn(scene);
	first ??= { scene, stills: { wide: read('wide'), phone: read('phone') } };
	return first.scene === scene ? first.stills : undefined;
}
