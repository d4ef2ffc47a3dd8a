import { plotTip } from './plot/tips';
import { freeRect, type View } from './plot/view';
import { routePointer, type Pointed } from './route-pointer';
import type { AtlasScene } from '../domain/scene';

interface Options {
	/** What is drawn, and where; `null` where no atlas is. */
	readonly shown: () => { readonly scene: AtlasScene; readonly view: View } | null;
	/** The words for a route, line by line. */
	readonly wordsOf: (key: string) => readonly string[];
	/** The pointer is on a route or a place, or leaves it. */
	readonly onhover: (key: string | null) => void;
}

/** What of an atlas the pointer is on, and the tip that tells of it. */
export class Pointing {
	/** With the view in which it is there. */
	#pointed = $state.raw<{ readonly what: Pointed; readonly view: View } | null>(null);
	readonly #options: Options;
	/** Follows the pointer over the element it is attached to. */
	readonly follow: (element: HTMLElement) => () => void;

	constructor(options: Options) {
		const { shown, onhover } = options;
		this.#options = options;
		this.follow = routePointer(shown, (what) => {
			const view = shown()?.view;
			this.#pointed = what && view ? { what, view } : null;
			onhover(what?.key ?? null);
		});
	}

	get tip() {
		const view = this.#options.shown()?.view;
		const pointed = this.#pointed;
		if (!view || pointed?.view !== view || !pointed.what.at) return null;
		const words = this.#options.wordsOf(pointed.what.key);
		return words.length > 0 ? plotTip(words, [[pointed.what.at]], freeRect(view)) : null;
	}
}
