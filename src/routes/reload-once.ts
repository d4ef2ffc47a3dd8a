/** The mark of an entry of the history that has been loaded anew. */
const AGAIN = 'shuttle:again';

/**
 * For a piece of the program that could not be loaded, as after an update that took it away: loads
 * the page anew, once; a second failure is left to be told. The mark lies in the entry of the
 * history, so it outlives the load and needs no storage.
 * @param to where the reader was on the way, if they were
 */
export function reloadOnce(to: URL | undefined): void {
	// Without a network the new page would be no better.
	if (history.state?.[AGAIN] || !navigator.onLine) return;
	if (to) return location.assign(to);
	history.replaceState({ ...history.state, [AGAIN]: true }, '');
	location.reload();
}
