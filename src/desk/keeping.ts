/** Keeps what is not saved yet in the browser, so that a closed page loses nothing. */
import type { Session } from './session';

const KEY = 'shuttle-desk-1';

export function keep(session: Session): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(session));
	} catch {
		// No storage, or a full one: then the page must stay open.
	}
}

export function kept(): Session | null {
	try {
		return JSON.parse(localStorage.getItem(KEY) ?? 'null') as Session | null;
	} catch {
		return null;
	}
}

export function forget(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// No storage: nothing was kept.
	}
}
