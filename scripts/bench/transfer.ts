import type { Page } from 'playwright-core';

export interface Transfer {
	/** Bytes on the wire, headers included, by path. */
	readonly files: ReadonlyMap<string, number>;
	readonly total: number;
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
	session.on('Network.requestWillBeSent', ({ requestId, request }) => {
		paths.set(requestId, new URL(request.url).pathname);
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const path = paths.get(requestId) ?? requestId;
		files.set(path, (files.get(path) ?? 0) + encodedDataLength);
	});
	return () => ({ files, total: [...files.values()].reduce((sum, bytes) => sum + bytes, 0) });
}
