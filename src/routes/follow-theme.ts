import { rememberedTheme, THEME_KEY } from '$lib/ui/theme';

/** As if the reader chose here what they have chosen elsewhere; nothing where it is chosen already. */
function follow(): void {
	document
		.querySelector<HTMLInputElement>(`input[name="theme"][value="${rememberedTheme()}"]`)
		?.click();
}

/** Keeps the colours those of the other tabs, also of a page out of the back-forward cache. */
export function followTheme(): void {
	follow();
	window.addEventListener('storage', ({ key }) => {
		// Without a key all of the storage has been cleared.
		if (key === THEME_KEY || key === null) follow();
	});
	window.addEventListener('pageshow', ({ persisted }) => {
		if (persisted) follow();
	});
}
