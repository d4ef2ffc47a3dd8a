/** Carries an excerpt, or chosen words, to a stop: with the mouse, a pen or a finger. */
export class Drag {
	/** What is carried, in words; `null` for nothing. */
	words = $state<string | null>(null);
	/** CSS px of the window. */
	x = $state(0);
	y = $state(0);
	/** `stop:traveler/trip/stop` under the pointer. */
	over = $state<string | null>(null);

	/** Makes an element a handle. */
	handle(words: () => string, drop: (target: string) => void) {
		return (element: HTMLElement) => {
			const down = (event: PointerEvent): void => {
				if (event.button !== 0) return;
				element.setPointerCapture(event.pointerId);
				this.#move(event, words());
			};
			const move = (event: PointerEvent): void => {
				if (element.hasPointerCapture(event.pointerId)) this.#move(event, words());
			};
			const up = (): void => {
				const { over } = this;
				this.#end();
				if (over !== null) drop(over);
			};
			const cancel = (): void => this.#end();
			const key = ({ key: pressed }: KeyboardEvent): void => {
				if (pressed === 'Escape') cancel();
			};
			element.addEventListener('pointerdown', down);
			element.addEventListener('pointermove', move);
			element.addEventListener('pointerup', up);
			element.addEventListener('pointercancel', cancel);
			window.addEventListener('keydown', key);
			return () => {
				element.removeEventListener('pointerdown', down);
				element.removeEventListener('pointermove', move);
				element.removeEventListener('pointerup', up);
				element.removeEventListener('pointercancel', cancel);
				window.removeEventListener('keydown', key);
			};
		};
	}

	#move({ clientX, clientY }: PointerEvent, words: string): void {
		this.words = words;
		this.x = clientX;
		this.y = clientY;
		this.over = targetAt(document.elementFromPoint(clientX, clientY));
	}

	#end(): void {
		this.words = null;
		this.over = null;
	}
}

function targetAt(element: Element | null): string | null {
	const marker = element?.closest('[data-stop]')?.getAttribute('data-stop');
	if (marker) return `stop:${marker}`;
	return element?.closest('[data-target]')?.getAttribute('data-target') ?? null;
}
