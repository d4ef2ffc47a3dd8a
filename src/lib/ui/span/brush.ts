/** How far a pointer goes (CSS px) until it drags and does not click. */
const SLACK = 6;

interface Brushed {
	/** From where the pointer went down to where it is, in percent of the element's width. */
	ondrag: (from: number, to: number) => void;
	/** The pointer was lifted, or the drag was called off. */
	onend: (done: boolean) => void;
}

/**
 * Lets a mouse or a pen drag across an element; a finger keeps what it does there. The element hears
 * nothing of a drag, and clicks stay clicks.
 * @param isOwn whether something inside the element has the pointer to itself
 */
export function brush(
	element: HTMLElement,
	{ ondrag, onend }: Brushed,
	isOwn: (target: EventTarget | null) => boolean
): () => void {
	let start: number | null = null;
	let dragged = false;
	const gone = new AbortController();

	const at = ({ clientX }: MouseEvent): number => {
		const { left, width } = element.getBoundingClientRect();
		return ((clientX - left) / width) * 100;
	};
	const end = (done: boolean): void => {
		start = null;
		if (dragged) onend(done);
	};
	const on = <Name extends keyof HTMLElementEventMap>(
		name: Name,
		act: (event: HTMLElementEventMap[Name]) => void
	): void => element.addEventListener(name, act, { capture: true, signal: gone.signal });

	on('pointerdown', (event) => {
		dragged = false;
		if (event.pointerType === 'touch' || event.button !== 0 || isOwn(event.target)) return;
		start = event.clientX;
	});
	on('pointermove', (event) => {
		if (start === null) return;
		if (!dragged && Math.abs(event.clientX - start) < SLACK) return;
		if (!dragged) element.setPointerCapture(event.pointerId);
		dragged = true;
		event.stopPropagation();
		const here = at(event);
		const { width } = element.getBoundingClientRect();
		ondrag(here - ((event.clientX - start) / width) * 100, here);
	});
	on('pointerup', () => end(true));
	on('pointercancel', () => end(false));
	on('click', (event) => {
		if (!dragged) return;
		dragged = false;
		event.preventDefault();
		event.stopPropagation();
	});
	window.addEventListener(
		'keydown',
		(event) => {
			if (event.key !== 'Escape' || start === null || !dragged) return;
			event.preventDefault();
			end(false);
		},
		{ capture: true, signal: gone.signal }
	);
	return () => gone.abort();
}
