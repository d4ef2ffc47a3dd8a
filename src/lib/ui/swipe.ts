import type { Attachment } from 'svelte/attachments';

/** A swipe is at least this long (CSS px) and at least twice as wide as it is high. */
const SHORTEST = 60;

/** The way a finger went, or null when it rather scrolled or tapped. */
export function swipeDirection(dx: number, dy: number): 'left' | 'right' | null {
	if (Math.abs(dx) < SHORTEST || Math.abs(dx) < 2 * Math.abs(dy)) return null;
	return dx < 0 ? 'left' : 'right';
}

/** Calls back when a finger swipes sideways over the element; scrolling is never prevented. */
export function swipe(onswipe: (direction: 'left' | 'right') => void): Attachment<HTMLElement> {
	return (element) => {
		let start: Touch | undefined;
		const begin = (event: TouchEvent) => {
			start = event.touches.length === 1 ? event.touches[0] : undefined;
		};
		const end = (event: TouchEvent) => {
			const touch = event.changedTouches[0];
			if (!start || !touch || getSelection()?.isCollapsed === false) return;
			const direction = swipeDirection(
				touch.clientX - start.clientX,
				touch.clientY - start.clientY
			);
			start = undefined;
			if (direction) onswipe(direction);
		};
		element.addEventListener('touchstart', begin, { passive: true });
		element.addEventListener('touchend', end, { passive: true });
		return () => {
			element.removeEventListener('touchstart', begin);
			element.removeEventListener('touchend', end);
		};
	};
}
