/** Signs that somebody is about to do something. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;
/** How long a page is left to itself otherwise, in milliseconds. */
const AT_REST = 5000;

/**
 * Does something once the reader stirs, or when the page has stood for a while: late enough that
 * it takes nothing from the page's own loading.
 * @returns what calls it off
 */
export function whenReading(act: () => void): () => void {
	const gone = new AbortController();
	const once = (): void => {
		if (gone.signal.aborted) return;
		gone.abort();
		act();
	};
	for (const sign of SIGNS) addEventListener(sign, once, { passive: true, signal: gone.signal });
	const timer = setTimeout(once, AT_REST);
	return () => {
		clearTimeout(timer);
		gone.abort();
	};
}
