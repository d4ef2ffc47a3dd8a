import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
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

/** What the measurement sees of the worker, from inside. */
interface SearchWorker {
	/** Milliseconds from a question's arrival to the answer's leaving. */
	searches: number[];
	onmessage: (question: MessageEvent) => void;
	postMessage: (answer: unknown) => void;
}

export interface SearchTimes {
	/** Milliseconds that the worker searched. */
	readonly searches: readonly number[];
	/** Milliseconds from each question to its answer, the way there and back included. */
	readonly answers: readonly number[];
	/** Milliseconds from frame to frame while typing into the search. */
	readonly frames: readonly number[];
	/** The same of an empty field on the same page, whose worker answers at once with nothing. */
	readonly floor: Pick<SearchTimes, 'answers' | 'frames'>;
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

async function type(field: Locator): Promise<void> {
	for (const query of QUERIES) {
		await field.fill('');
		await field.pressSequentially(query, { delay: KEY_MS });
	}
}

/** Where the worker of the floor lies: a policy of the page forbids one made in the page. */
const ECHO = 'echo.js';

/** What a page of this weight needs for a field and a worker that do nothing. */
async function floorTimes(page: Page, url: string): Promise<SearchTimes['floor']> {
	await page.route(url + ECHO, (route) =>
		route.fulfill({
			body: 'onmessage = ({ data }) => postMessage({ id: data.id });',
			contentType: 'text/javascript'
		})
	);
	await page.evaluate((echo) => {
		const worker = new Worker(echo);
		const field = document.createElement('input');
		field.ariaLabel = 'floor';
		field.style.cssText = 'position:fixed;z-index:9;inset:0 auto auto 0';
		let id = 0;
		field.addEventListener('input', () => {
			if (field.value) worker.postMessage({ id: (id += 1) });
		});
		document.body.append(field);
		window.answers.length = 0;
		window.frameTimes.length = 0;
	}, url + ECHO);
	const field = page.getByLabel('floor');
	await type(field);
	return field.evaluate((own) => {
		own.remove();
		return { answers: [...window.answers], frames: [...window.frameTimes] };
	});
}

/**
 * Types queries into the search of a page whose atlas is a generated one.
 * @param page fresh; it is led to the page below
 */
export async function searchTimes(page: Page, url: string): Promise<SearchTimes> {
	const body = documents();
	await page.route('**/search/documents.json', (route) =>
		route.fulfill({ body, contentType: 'application/json' })
	);
	await page.addInitScript(watch);
	await page.goto(`${url}places/`);
	await page.waitForLoadState('networkidle');
	const floor = await floorTimes(page, url);
	await page.keyboard.press('/');
	const field = page.getByRole('searchbox');
	await field.fill('a');
	// The index is built with the first question, which is another measurement.
	await page.getByRole('dialog').getByRole('link').first().waitFor({ timeout: 120_000 });
	await page.waitForTimeout(1000);
	const worker = page.workers().find((each) => !each.url().endsWith(ECHO));
	if (!worker) throw new Error('The search has no worker.');
	await worker.evaluate(watchWorker);
	await page.evaluate(() => {
		window.answers.length = 0;
		window.frameTimes.length = 0;
	});
	await type(field);
	await page.waitForTimeout(300);
	const searches = await worker.evaluate(() => (self as unknown as SearchWorker).searches);
	const seen = await page.evaluate(() => ({
		answers: window.answers,
		frames: window.frameTimes
	}));
	return { ...seen, searches, floor };
}

/** Runs in the worker, between two questions; it is asked one at a time. */
function watchWorker(): void {
	const worker = self as unknown as SearchWorker;
	const { onmessage, postMessage } = worker;
	let asked = 0;
	worker.searches = [];
	worker.onmessage = (question) => {
		asked = performance.now();
		onmessage.call(self, question);
	};
	worker.postMessage = (answer) => {
		worker.searches.push(performance.now() - asked);
		postMessage.call(self, answer);
	};
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
