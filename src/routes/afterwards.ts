/** What a page does besides, once somebody reads it; loaded by itself, it costs the first load nothing. */
import { navigating, updated } from '$app/state';
import { atlasDrawing } from '$lib/map/movable';
import { mount } from 'svelte';
import { whenComplete } from './complete';
import { followTheme } from './follow-theme';
import { reloadOnce } from './reload-once';

/** Nobody who saves data pays for a copy; without a worker no copy would ever be read. */
function isWelcome(): boolean {
	const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
	return 'serviceWorker' in navigator && connection?.saveData !== true;
}

/** What comes from a newer version may have a form that this one cannot show: that one can. */
async function recover(): Promise<void> {
	if (await updated.check()) reloadOnce(undefined);
}

/** To be called once, in a page that is no frame of another site. */
export function afterwards(): void {
	addEventListener('vite:preloadError', () => reloadOnce(navigating.to?.url));
	addEventListener('error', ({ error }) => {
		// Of an observer that could not keep up there is none, and nothing is broken.
		if (error instanceof Error) void recover();
	});
	addEventListener('unhandledrejection', recover);
	followTheme();
	// Most ways lead to a page with many trips; without a network its map would be empty.
	atlasDrawing().catch(() => undefined);
	if (!isWelcome()) return;
	whenComplete(() => {
		import('./QuietWork.svelte').then(
			({ default: QuietWork }) => mount(QuietWork, { target: document.body }),
			// What cannot be had now is not missed: it is for the next time.
			() => undefined
		);
	});
}
