/** The markup of a prerendered picture. For the server only. */
import { render } from 'svelte/server';
import { stillLand, type StillLand } from './basemap/still';
import { holdsWorld } from './basemap/still-copies';
import { nominalView } from './camera/nominal';
import { plotScene } from './plot/scene';
import StillPictures from './StillPictures.svelte';
import type { Scene } from '../domain/scene';
import type { View } from './plot/view';
import type { StillFrame, StillPicture } from './still-picture';

function worldOf({ land, tinted, borders }: StillLand): string {
	return `<g id="world"><g class="all"><path id="land" d="${land}"/></g><path class="tinted" d="${tinted}"/><path class="borders" d="${borders}"/><use class="coast" href="#land"/></g>`;
}

/** Without the comments by which scripts would find their way in it: they leave it as it is. */
function picturesOf(scene: Scene, current: string | null, frame: StillFrame): string {
	// What it refers to must not have the names that something of the page around it has.
	const plotted = (seen: View) => plotScene(scene, seen, current);
	const drawn = render(StillPictures, { props: { scene, frame, plotted }, idPrefix: 'still' });
	return drawn.body.replace(/<!--[^]*?-->/g, '');
}

/** The stops of a trip share one frame, and so one picture of the land. */
const made = new Map<string, Pick<StillPicture, 'frame' | 'world'>>();

function landOf(scene: Scene): Pick<StillPicture, 'frame' | 'world'> {
	const [wide, phone] = [nominalView(scene, 'wide'), nominalView(scene, 'phone')];
	const key = JSON.stringify([wide, phone, scene.countries]);
	const known = made.get(key);
	if (known) return known;
	const { zoom, left, top } = wide;
	const frame = { home: { zoom, left, top }, whole: holdsWorld(wide) || holdsWorld(phone) };
	const drawn = { frame, world: worldOf(stillLand(wide, scene.countries, [phone])) };
	made.set(key, drawn);
	return drawn;
}

/** @param current key of the current stop */
export function stillPicture(scene: Scene, current: string | null): StillPicture {
	const land = landOf(scene);
	return { ...land, pictures: picturesOf(scene, current, land.frame) };
}
