import type { Page } from 'playwright-core';

export interface Transfer {
	/** Bytes on the wire, headers included, by path. */
	readonly files: ReadonlyMap<string, number>;
	readonly total: number;
	/** Those of what had come whole so many milliseconds after the first request was sent. */
	readonly until: (elapsed: number) => number;
}

/**
 * Counts what a page's visit transfers from now on, as the browser's network layer counts it,
 * with its cache switched off.
 * @returns reads the count
 */
export async function countTransfer(page: Page): Promise<() => Transfer> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	const paths = new Map<string, string>();
	const files = new Map<string, number>();
	/** In seconds of the browser's own clock. */
	let first: number | undefined;
	const come: { readonly at: number; readonly bytes: number }[] = [];
	session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
		first ??= timestamp;
		paths.set(requestId, new URL(request.url).pathname);
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
		const path = paths.get(requestId) ?? requestId;
		files.set(path, (files.get(path) ?? 0) + encodedDataLength);
		come.push({ at: timestamp, bytes: encodedDataLength });
	});
	const until = (elapsed: number): number =>
		come.reduce(
			(sum, { at, bytes }) => ((at - (first ?? at)) * 1000 <= elapsed ? sum + bytes : sum),
			0
		);
	return () => ({ files, total: until(Infinity), until });
}
