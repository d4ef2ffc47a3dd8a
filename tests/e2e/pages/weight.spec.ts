import { countTransfer } from '../../../scripts/bench/transfer';
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
		const read = await countTransfer(page);
		await new Site(page).open(path);
		await page.waitForLoadState('networkidle');
		const { files, total } = read();
		const heaviest = [...files]
			.sort((a, b) => b[1] - a[1])
			.map(([file, size]) => `${size} ${file}`)
			.slice(0, 12);
		test.info().annotations.push({ type: 'bytes', description: `${kind} ${total}` });
		expect(total, heaviest.join('\n')).toBeLessThanOrEqual(complete[kind] ?? 0);
	});
}
