import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	DEFAULTS,
	iframeMarkup,
	readOptions,
	SHOWS,
	THEMES,
	writeOptions
} from '../../../src/lib/embed/options';

const read = (query: string) => readOptions(new URLSearchParams(query));

describe('the options of a frame', () => {
	it('are read back as they were written, whatever was chosen', () => {
		const options = fc.record({
			theme: fc.constantFrom(...THEMES),
			show: fc.constantFrom(...SHOWS),
			start: fc.constantFrom('', 'doha', 'amman-2'),
			autoplay: fc.boolean()
		});
		fc.assert(
			fc.property(options, (each) => {
				expect(read(writeOptions(each))).toEqual(each);
			})
		);
	});

	it('leave the address bare where nothing is chosen: it may be read aloud', () => {
		expect(writeOptions(DEFAULTS)).toBe('');
	});

	it('never play by themselves unless asked in so many words', () => {
		for (const query of ['', '?autoplay', '?autoplay=0', '?autoplay=yes']) {
			expect(read(query).autoplay).toBe(false);
		}
	});

	it('are the usual ones where an address says nonsense', () => {
		expect(read('?theme=pink&show=all&start=../../x')).toEqual(DEFAULTS);
	});
});

describe('the markup of a frame', () => {
	const markup = iframeMarkup({
		src: 'https://example.org/embed/?theme=dark&show=map',
		title: 'Map: “Doha” & <Manama> "13"',
		height: 520
	});

	it('has a title for a screen reader, waits until it is near, and may fill the screen', () => {
		expect(markup).toContain('title="Map: “Doha” &amp; &lt;Manama&gt; &quot;13&quot;"');
		expect(markup).toContain('loading="lazy"');
		expect(markup).toContain('allow="fullscreen"');
	});

	it('keeps its address, signs escaped', () => {
		expect(markup).toContain('src="https://example.org/embed/?theme=dark&amp;show=map"');
	});

	it('is fenced in: it may run scripts and open a tab, but not move the page around it', () => {
		const [, sandbox = ''] = /sandbox="([^"]*)"/.exec(markup) ?? [];
		expect(sandbox.split(' ')).toContain('allow-scripts');
		expect(sandbox).not.toMatch(/top-navigation|allow-forms|allow-modals/);
	});
});
