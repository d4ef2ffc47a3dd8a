/** What of the atlas the pointer is on. */
import { routeAt } from './plot/route-at';
import type { AtlasScene } from '../domain/scene';
import type { Point } from './plot/shapes';
import type { View } from './plot/view';

export interface Pointed {
	/** Key of a route, or id of a place. */
	readonly key: string;
	/** Where the pointer is if it is on a route, in CSS px from the map's top-left corner. */
	readonly at: Point | null;
}

/**
 * Follows the pointer over a map that rests; a hand that drags it points at nothing.
 * @param shown what is drawn, or `null` where no atlas is
 * @param onpoint told when the pointer comes to a route or a place, and `null` when it leaves
 */
export function routePointer(
	shown: () => { readonly scene: AtlasScene; readonly view: View } | null,
	onpoint: (pointed: Pointed | null) => void
): (element: HTMLElement) => () => void {
	return (element) => {
		let last: string | null = null;
		const tell = (pointed: Pointed | null): void => {
			if (last === (pointed?.key ?? null)) return;
			last = pointed?.key ?? null;
			onpoint(pointed);
		};
		const find = (event: PointerEvent): Pointed | null => {
			const drawn = shown();
			if (!drawn || !(event.target instanceof Element)) return null;
			if (event.type === 'pointermove' && event.buttons > 0) return null;
			const place = event.target.closest('[data-place]')?.getAttribute('data-place');
			if (place) return { key: place, at: null };
			const { left, top } = element.getBoundingClientRect();
			const at = { x: event.clientX - left, y: event.clientY - top };
			const key = routeAt(drawn.scene, drawn.view, at);
			return key === null ? null : { key, at };
		};
		const look = (event: PointerEvent): void => tell(find(event));
		// A finger that moves drags, and one that is lifted has not gone elsewhere: what it touched
		// stays named.
		const byMouse = (act: (event: PointerEvent) => void) => (event: PointerEvent) => {
			if (event.pointerType !== 'touch') act(event);
		};
		const events = {
			pointerdown: look,
			pointermove: byMouse(look),
			pointerleave: byMouse(() => tell(null))
		} as const;
		for (const [name, listener] of Object.entries(events)) {
			element.addEventListener(name as keyof typeof events, listener);
		}
		return () => {
			for (const [name, listener] of Object.entries(events)) {
				element.removeEventListener(name as keyof typeof events, listener);
			}
		};
	};
}
