import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { loadAtlas } from '../../src/lib/server/content/atlas';
import { searchDocuments } from '../../src/lib/server/views/search';
import { generatedContent } from '../generate/content';
import { ROOT } from '../root';

declare global {
	interface Window {
		/** Milliseconds from a question to its answer. */
		answers: number[];
		frameTimes: number[];
	}
}

export const STOPS = 5000;

/** Names, words of sentences, a typo, two words, dates: typed letter by letter. */
const QUERIES = [
	'Jeddah',
	'ceasefire',
	'Brusels',
	'treaty corridor',
	'October 2023',
	'minister of'
];

/** From key to key (ms): a quick typist. */
const KEY_MS = 90;

/** What a search of an atlas with that many stops reads. */
function documents(): string {
	const own = (file: string) => readFileSync(join(ROOT, 'content', file), 'utf8');
	const files = generatedContent(STOPS, {
		places: own('places.csv'),
		countries: own('countries.csv')
	});
	const bytes = new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
	return JSON.stringify(searchDocuments(loadAtlas(bytes)));
}

/**
 * Types queries into the search of a page whose atlas is a generated one.
 * @param page fresh; it is led to the page below
 * @returns milliseconds from each question to its answer, the worker's way there and back
 * included, and from frame to frame while typing
 */
export async function searchTimes(
	page: Page,
	url: string
): Promise<{ answers: number[]; frames: number[] }> {
	const body = documents();
	await page.route('**/search/documents.json', (route) =>
		route.fulfill({ body, contentType: 'application/json' })
	);
	await page.addInitScript(watch);
	await page.goto(`${url}places/`);
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('/');
	const field = page.getByRole('searchbox');
	await field.fill('a');
	// The index is built with the first question, which is another measurement.
	await page.getByRole('dialog').getByRole('link').first().waitFor({ timeout: 120_000 });
	await page.waitForTimeout(1000);
	await page.evaluate(() => {
		window.answers.length = 0;
		window.frameTimes.length = 0;
	});
	for (const query of QUERIES) {
		await field.fill('');
		await field.pressSequentially(query, { delay: KEY_MS });
	}
	await page.waitForTimeout(300);
	return page.evaluate(() => ({ answers: window.answers, frames: window.frameTimes }));
}

/** Runs in the page, before its scripts. */
function watch(): void {
	window.answers = [];
	window.frameTimes = [];
	const asked = new Map<number, number>();
	const heard = new WeakSet<Worker>();
	const ask = Worker.prototype.postMessage;
	Worker.prototype.postMessage = function (this: Worker, question: { id: number }) {
		if (!heard.has(this)) {
			heard.add(this);
			this.addEventListener('message', ({ data }: MessageEvent<{ id: number }>) => {
				const start = asked.get(data.id);
				if (start !== undefined) window.answers.push(performance.now() - start);
			});
		}
		asked.set(question.id, performance.now());
		ask.call(this, question);
	};
	let last = performance.now();
	const frame = (now: number): void => {
		window.frameTimes.push(now - last);
		last = now;
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
}
