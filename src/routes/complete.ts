/** A page to which nothing has come for so long has all that it needs, in milliseconds. */
const QUIET = 4000;

/** Does something once the page is complete: loaded, and nothing more has come for a while. */
export function whenComplete(act: () => void): void {
	let timer: ReturnType<typeof setTimeout>;
	const arrivals = new PerformanceObserver(wait);
	function wait(): void {
		clearTimeout(timer);
		timer = setTimeout(() => {
			if (document.readyState !== 'complete') return wait();
			arrivals.disconnect();
			act();
		}, QUIET);
	}
	arrivals.observe({ type: 'resource' });
	wait();
}
