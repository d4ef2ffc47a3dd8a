import { readBudget } from '../../../scripts/size/budget';
import { OCTOBER } from '../site/content';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

const { complete } = readBudget();

for (const [kind, path] of Object.entries({
	atlas: '',
	trip: OCTOBER.path,
	stop: `${OCTOBER.path}doha/`
})) {
	test(`${kind}: everything until the map is complete stays within the budget @both`, async ({
		page
	}) => {
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.setCacheDisabled', { cacheDisabled: true });
		const requests = new Map<string, string>();
		const sizes = new Map<string, number>();
		session.on('Network.requestWillBeSent', ({ requestId, request }) => {
			requests.set(requestId, new URL(request.url).pathname);
		});
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			sizes.set(requests.get(requestId) ?? requestId, encodedDataLength);
		});
		await new Site(page).open(path);
		await page.waitForLoadState('networkidle');
		const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
		const heaviest = [...sizes]
			.sort((a, b) => b[1] - a[1])
			.map(([file, size]) => `${size} ${file}`)
			.slice(0, 12);
		test.info().annotations.push({ type: 'bytes', description: `${kind} ${total}` });
		expect(total, heaviest.join('\n')).toBeLessThanOrEqual(complete[kind] ?? 0);
	});
}
