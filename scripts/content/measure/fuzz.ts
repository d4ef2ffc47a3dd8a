/** Feeds spoilt files to everything that reads what people hand in. */
import { gazetteerOf } from '../../../src/lib/intake/gazetteer';
import type { Gazetteer } from '../../../src/lib/intake/gazetteer';
import { propose } from '../../../src/lib/intake/propose';
import { loadAtlas } from '../../../src/lib/server/content/atlas';
import { canonical, FormatError } from '../../../src/lib/server/content/canonical';
import { collect } from '../../../src/lib/server/content/collect';
import type { ContentFiles } from '../../../src/lib/server/content/files';
import { read } from '../article/read';
import type { Form } from '../article/input';
import { Refusal } from '../exit';
import { mutated, randomOf } from './mutate';

export interface Fuzzed {
	readonly inputs: number;
	/** Those that were refused in words. */
	readonly refused: number;
	/** In ms. */
	readonly slowest: number;
	readonly slowestInput: string;
}

export interface Subject {
	readonly name: string;
	readonly text: string;
	/** @throws {Refusal | FormatError} when it refuses the text */
	readonly take: (text: string) => void;
	/** What it is spoilt with. */
	readonly pieces?: readonly string[];
}

/**
 * Takes so many spoilt inputs.
 * @throws whatever is no refusal in words, with the input's number
 */
export function fuzz(
	files: ContentFiles,
	count: number,
	seed = 1,
	subjects: readonly Subject[] = subjectsOf(files)
): Fuzzed {
	const random = randomOf(seed);
	let refused = 0;
	let slowest = 0;
	let slowestInput = '';
	for (let number = 0; number < count; number += 1) {
		const subject = subjects[Math.floor(random() * subjects.length)];
		if (!subject) continue;
		const text = mutated(subject.text, random, subject.pieces);
		const started = performance.now();
		try {
			subject.take(text);
		} catch (error) {
			if (!(error instanceof Refusal || error instanceof FormatError)) {
				throw new Error(`input ${number} of seed ${seed}, ${subject.name}`, { cause: error });
			}
			refused += 1;
		}
		const took = performance.now() - started;
		if (took > slowest) {
			slowest = took;
			slowestInput = `${subject.name}, number ${number}`;
		}
	}
	return { inputs: count, refused, slowest, slowestInput };
}

function subjectsOf(files: ContentFiles): readonly Subject[] {
	const gazetteer = gazetteerOf(loadAtlas(files));
	return [...files].flatMap(([path, bytes]): Subject[] => {
		if (!(bytes instanceof Uint8Array)) return [];
		const text = new TextDecoder().decode(bytes);
		const own: Subject[] = [
			{ name: `format ${path}`, text, take: (spoilt) => void canonical(path, spoilt) },
			{ name: `load ${path}`, text, take: (spoilt) => load(path, spoilt) }
		];
		if (!path.endsWith('.md')) return own;
		const page = pageOf(text);
		const intake = (form: Form, from: string): Subject => ({
			name: `${form} ${path}`,
			text: from,
			take: (spoilt) => takeIn(spoilt, form, gazetteer)
		});
		// Articles come from strangers: they are half of all inputs.
		const readings = [
			intake('html', page),
			intake('html', page),
			intake('markdown', text),
			intake('text', text)
		];
		return [...own, ...Array.from({ length: 5 }, () => readings).flat()];
	});
}

function load(path: string, text: string): void {
	collect(new Map([[path, new TextEncoder().encode(text)]]), () => undefined);
}

function takeIn(text: string, form: Form, gazetteer: Gazetteer): void {
	const { paragraphs, found } = read(text, form);
	propose(
		{
			title: found.title?.value ?? '',
			published: found.published?.value ?? '2023-10-13',
			paragraphs
		},
		gazetteer
	);
	if (paragraphs.some((paragraph) => /[\n\0]/.test(paragraph)))
		throw new Error('a paragraph has a line break');
}

/** The article as a page would hold it. */
function pageOf(text: string): string {
	const paragraphs = text.split('---\n').slice(2).join('').trim().split('\n\n');
	return `<!doctype html><html lang="en"><head><title>A title</title><meta property="article:published_time" content="2023-10-13"></head><body><nav>Home</nav><main><article><h1>A title</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></main><footer>©</footer></body></html>`;
}
