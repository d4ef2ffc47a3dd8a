import { describe, expect, it } from 'vitest';
import { citeKey, localDay, type Cited } from '../../../src/lib/cite/cited';
import { CITE_FORMATS } from '../../../src/lib/cite/formats';
import { apa, chicago } from '../../../src/lib/cite/prose';
import { quotationText } from '../../../src/lib/cite/quotation';
import { wikipedia } from '../../../src/lib/cite/wikipedia';

const cited: Cited = {
	title: 'Doha, Friday 13 October 2023',
	url: 'https://example.org/blinken/2023-10-israel/doha/',
	version: { id: 'f3736751c0', day: '2026-11-02' },
	accessed: '2026-11-22'
};
const unversioned: Cited = { ...cited, version: { id: '0.1.0' } };

describe('a citation in prose', () => {
	it('in APA has the group, the date, the version, the site and the day of retrieval', () => {
		expect(apa(cited)).toBe(
			'The Shuttle authors. (2026, November 2). Doha, Friday 13 October 2023 (Version f3736751c0). Shuttle. Retrieved November 22, 2026, from https://example.org/blinken/2023-10-israel/doha/'
		);
	});

	it('in APA says that there is no date where no commit is known', () => {
		expect(apa(unversioned)).toContain('. (n.d.). ');
	});

	it('in Chicago has the title in quotation marks and both days', () => {
		expect(chicago(cited)).toBe(
			'The Shuttle authors. “Doha, Friday 13 October 2023.” Shuttle. Version f3736751c0, November 2, 2026. Accessed November 22, 2026. https://example.org/blinken/2023-10-israel/doha/.'
		);
	});

	it('in Chicago does not end a question with two marks', () => {
		expect(chicago({ ...cited, title: 'What now?' })).toContain('“What now?”');
	});
});

describe('the template of Wikipedia', () => {
	it('has the fields that its editors ask for', () => {
		expect(wikipedia(cited)).toBe(
			'{{cite web |url=https://example.org/blinken/2023-10-israel/doha/ |title=Doha, Friday 13 October 2023 |author=The Shuttle authors |website=Shuttle |date=2 November 2026 |type=data version f3736751c0 |access-date=22 November 2026}}'
		);
	});

	it('is not ended or split by what a title or an address holds', () => {
		const text = wikipedia({
			...cited,
			title: "A | B}} [[C]] ''D''",
			url: 'https://example.org/?a=|b}}'
		});
		expect(text.replace('{{!}}', '').split('|')).toHaveLength(wikipedia(cited).split('|').length);
		expect(text.indexOf('}}', text.indexOf('{{!}}') + 5)).toBe(text.length - 2);
		expect(text).not.toMatch(/\[\[|''/);
	});
});

describe('what every format needs', () => {
	it.each(CITE_FORMATS)('$name names address, version and day of access', ({ write }) => {
		const text = write(cited);
		expect(text).toContain(cited.url);
		expect(text).toContain('f3736751c0');
		expect(text).toMatch(/2026-11-22|2026\/11\/22|November 22, 2026|22 November 2026|\b22\b/);
	});

	it('is a key without signs that BibTeX would read as its own', () => {
		expect(citeKey('https://example.org/a_b/2023-10-x/#é-c')).toBe('shuttle-a-b-2023-10-x-c3-a9-c');
	});

	it('is the reader’s own day, also when it is another one in Greenwich', () => {
		expect(localDay(new Date(2026, 10, 2, 0, 5))).toBe('2026-11-02');
		expect(localDay(new Date(2026, 0, 31, 23, 55))).toBe('2026-01-31');
	});
});

describe('a quotation to paste', () => {
	it('does not end a headline with two marks', () => {
		const quoted = { words: 'W', publisher: 'P', date: 'D', url: 'U' };
		expect(quotationText({ ...quoted, title: 'Shares updates.' })).toContain('updates. P, D');
	});

	it('keeps the words to the letter and says where they can be checked', () => {
		const text = quotationText({
			words: 'Blinken’s visit  to Qatar',
			title: 'Blinken heads to Qatar',
			publisher: 'forextrg.com',
			date: '13 October 2023',
			url: 'https://example.org/doha/#visit'
		});
		expect(text).toBe(
			'“Blinken’s visit  to Qatar”\nBlinken heads to Qatar, forextrg.com, 13 October 2023\nhttps://example.org/doha/#visit\n'
		);
	});
});
