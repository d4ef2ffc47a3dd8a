/**
 * The reader's choice of colours. `src/theme.js`, which stands in every page, sets it before the
 * first paint; it reads the same key and sets the same attribute, and a test keeps the two alike.
 */

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

export const THEME_KEY = 'shuttle-theme';

function isTheme(value: unknown): value is ThemeChoice {
	return THEMES.some((theme) => theme === value);
}

/** The choice remembered; `system` where there is none or the browser keeps nothing. */
export function rememberedTheme(): ThemeChoice {
	try {
		const value = localStorage.getItem(THEME_KEY);
		return isTheme(value) ? value : 'system';
	} catch {
		return 'system';
	}
}

/** Sets the colours at once and remembers the choice as far as the browser lets us. */
export function chooseTheme(theme: ThemeChoice): void {
	if (theme === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
	try {
		if (theme === 'system') localStorage.removeItem(THEME_KEY);
		else localStorage.setItem(THEME_KEY, theme);
	} catch {
		// A browser that keeps nothing still shows the colours until the next page load.
	}
}
