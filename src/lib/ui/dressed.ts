/**
 * Styles of an element that hardly any reader meets. In a style sheet they would be in every page
 * (SvelteKit puts those of all parts there), and as an attribute in the markup the content security
 * policy refuses them.
 * @param css declarations, as in a rule
 */
export function dressed(css: string): (element: HTMLElement) => void {
	return ({ style }) => {
		style.cssText = css;
	};
}
