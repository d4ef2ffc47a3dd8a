import { afterNavigate, beforeNavigate } from '$app/navigation';

/**
 * Does for an element that scrolls what the browser does for the window: a new page begins at
 * its top, going back returns to where it was. After a link was followed the focus goes to the new
 * page's heading, unless the link kept it.
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
		if (!element || !to || type === 'enter' || to.url.hash) return;
		element.scrollTop = type === 'popstate' ? (places.get(to.url.pathname) ?? 0) : 0;
		if (document.activeElement === document.body) {
			element.querySelector('h1')?.focus({ preventScroll: true });
		}
	});
}
