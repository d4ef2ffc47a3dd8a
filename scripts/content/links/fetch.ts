/** Fetches pages as a polite guest: one after the other, slowly, and only so much of each. */

export interface Guest {
	/** Longest wait for a page, in ms. */
	readonly timeout: number;
	/** Wait between two requests, in ms. */
	readonly pause: number;
}

export type Page =
	{ readonly html: string } | { readonly gone: string } | { readonly unreachable: string };

/** Largest page that is read, in bytes. */
const PAGE_LIMIT = 8_000_000;

const HEADERS = {
	'user-agent': 'Shuttle/0.1 (checks quotations; one request per article)',
	accept: 'text/html,application/xhtml+xml,text/plain'
};

export async function fetchPage(url: string, { timeout }: Guest): Promise<Page> {
	try {
		const response = await fetch(url, { headers: HEADERS, signal: AbortSignal.timeout(timeout) });
		const said = `${response.status} ${response.statusText}`.trim();
		if (response.status === 404 || response.status === 410) {
			await response.body?.cancel();
			return { gone: said };
		}
		if (!response.ok) {
			await response.body?.cancel();
			return { unreachable: said };
		}
		return await bodyOf(response);
	} catch (error) {
		return { unreachable: wordsFor(error, timeout) };
	}
}

async function bodyOf(response: Response): Promise<Page> {
	const decoder = new TextDecoder();
	let html = '';
	let size = 0;
	for await (const chunk of response.body ?? []) {
		const bytes = chunk as Uint8Array;
		size += bytes.length;
		// Leaving the loop cancels the rest of the page.
		if (size > PAGE_LIMIT) return { unreachable: `the page has more than ${PAGE_LIMIT} bytes` };
		html += decoder.decode(bytes, { stream: true });
	}
	return { html: html + decoder.decode() };
}

function wordsFor(error: unknown, timeout: number): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return `no answer within ${timeout / 1000} s`;
	const { cause } = error;
	return cause instanceof Error ? cause.message || error.message : error.message;
}
