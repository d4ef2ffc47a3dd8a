import { afterNavigate, beforeNavigate } from '$app/navigation';

/** What an address with a fragment leads to is in view and can take the focus. */
function reachTarget(hash: string, entered: boolean): void {
	const target = document.getElementById(hash.slice(1));
	// The browser has been there itself when a page is entered, but not on a reload.
	if (entered) target?.scrollIntoView();
	// The router moves on to the fragment afterwards; what can be focused is, then.
	else if (target) target.tabIndex = -1;
}

/**
 * Does for an element that scrolls what the browser does for the window: a new page begins at
 * its top, going back returns to where it was. After a link was followed the focus goes to the new
 * page's heading, or to what the address's fragment names, unless the link kept it.
 * @param scroller the element, once it is there
 */
export function keepPlaces(scroller: () => HTMLElement | undefined): void {
	const places = new Map<string, number>();

	beforeNavigate(({ from }) => {
		const element = scroller();
		if (from && element) places.set(from.url.pathname, element.scrollTop);
	});

	afterNavigate(({ type, to }) => {
		const element = scroller();
		if (!element || !to) return;
		if (to.url.hash) reachTarget(to.url.hash, type === 'enter');
		if (type === 'enter' || to.url.hash) return;
		// A place is the same again where all above it has its height.
		element.toggleAttribute('data-whole', type === 'popstate');
		element.scrollTop = type === 'popstate' ? (places.get(to.url.pathname) ?? 0) : 0;
		const holdFocus = (): void => {
			if (document.activeElement !== document.body) return;
			element.querySelector('h1')?.focus({ preventScroll: true });
		};
		holdFocus();
		// The map and the rest of the page follow one frame later, without what may have the focus now.
		requestAnimationFrame(() => setTimeout(holdFocus));
	});
}
