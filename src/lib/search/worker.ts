/// <reference lib="webworker" />
/** Finds off the main thread; the index is built once, from the first message on. */
import type { SearchDocument } from './document';
import { SearchEngine } from './engine';
import type { Answer, Question } from './client';

declare const self: DedicatedWorkerGlobalScope;

let engine: Promise<SearchEngine> | undefined;

async function build(url: string): Promise<SearchEngine> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	const documents: readonly SearchDocument[] = await response.json();
	return new SearchEngine(documents);
}

self.onmessage = async ({ data }: MessageEvent<Question>) => {
	const answer = (rest: Omit<Answer, 'id'>) => self.postMessage({ id: data.id, ...rest });
	try {
		engine ??= build(data.index);
		answer({ groups: (await engine).find(data.query, data.most) });
	} catch (error) {
		engine = undefined;
		answer({ groups: [], problem: error instanceof Error ? error.message : String(error) });
	}
};
