/** Citations in the formats of programs, read by a program that is not ours: Citation.js. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/lib/cite/bibtex';
import type { Cited } from '../../../src/lib/cite/cited';
import { cslJson } from '../../../src/lib/cite/csl';
import { ris } from '../../../src/lib/cite/ris';

const cited: Cited = {
	title: 'Nukuʻalofa, 26 July 2023: Stop 1 of 3, Tonga & “the Pacific” — 100% of {it}',
	url: 'https://example.org/shuttle/blinken/2023-07-tonga/nukualofa/#a_b-c',
	version: { id: 'f3736751c0', day: '2026-11-02' },
	accessed: '2026-11-22'
};

interface Item {
	readonly type: string;
	readonly title: string;
	readonly author: readonly Readonly<Record<string, string>>[];
	readonly URL: string;
	readonly issued?: unknown;
	readonly accessed?: unknown;
}

/** What Citation.js makes of a text; it finds out the format by itself. */
function read(text: string): Item {
	const items = plugins.input.chain(text, { strict: true, generateGraph: false }) as Item[];
	expect(items).toHaveLength(1);
	const [item] = items;
	if (!item) throw new Error('Citation.js read nothing');
	return item;
}

const FORMATS = { bibtex, ris, cslJson };

describe.each(Object.entries(FORMATS))('%s, read by Citation.js', (name, write) => {
	it('keeps the title, the address and the author as one name', () => {
		const item = read(write(cited));
		expect(item.title).toBe(cited.title);
		expect(item.URL).toBe(cited.url);
		const [author] = item.author;
		expect(author?.['literal'] ?? author?.['family'] ?? author?.['given']).toBe(
			'The Shuttle authors'
		);
	});

	it('has the day of the data and the day of access', () => {
		const { issued, accessed } = read(write(cited));
		expect(JSON.stringify(issued)).toContain('2026,11');
		// RIS has it in Y2, where Zotero looks; Citation.js looks elsewhere for this type.
		if (name === 'ris') expect(write(cited)).toContain('Y2  - 2026/11/22/');
		else expect(JSON.stringify(accessed)).toContain('[2026,11,22]');
	});

	it('needs no commit', () => {
		const item = read(write({ ...cited, version: { id: '0.1.0' } }));
		expect(item.title).toBe(cited.title);
		expect(item.issued).toBeUndefined();
	});

	it('keeps every title that is one line of letters, digits and signs', () => {
		const signs = fc.constantFrom(...'abcÉşʻ0129 .,:;!?()[]{}#$%&_~^\\|/*+=-–—“”’\'`"@<>');
		const title = fc
			.array(signs, { minLength: 1, maxLength: 30 })
			.map((chars) => `A${chars.join('').replace(/ +/g, ' ')}z`);
		fc.assert(
			fc.property(title, (each) => {
				expect(read(write({ ...cited, title: each })).title).toBe(each);
			}),
			{ numRuns: name === 'bibtex' ? 300 : 50 }
		);
	});
});
