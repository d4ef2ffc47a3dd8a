import { DOMParser } from '@xmldom/xmldom';
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dayAfter, escapeText, fold, textProperty } from '$lib/server/export/ical-text';
import { tsvCell } from '$lib/server/export/linked-places-table';
import { element, xmlDocument } from '$lib/server/export/xml';
import { toCsv } from '$lib/server/figures/csv';

/** What one format or another gives a meaning, among letters of one to four octets. */
const TELLING = [
	'\\',
	';',
	',',
	':',
	'"',
	"'",
	'=',
	'<',
	'>',
	'&',
	'\n',
	' ',
	'a',
	'é',
	'د',
	'—',
	'🛬'
];

/** Any text that could come from a content file: whole characters, line feeds, no other controls. */
const text = fc
	.string({
		unit: fc.oneof(fc.constantFrom(...TELLING), fc.string({ unit: 'binary', maxLength: 1 })),
		maxLength: 200,
		size: 'max'
	})
	.map((raw) => raw.replace(/(?!\n)\p{Cc}|[\ufffe\uffff]/gu, ''));

const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('a line of iCalendar', () => {
	it('is never longer than 75 octets and is never cut inside a character', () => {
		fc.assert(
			fc.property(text, (value) => {
				const folded = textProperty('SUMMARY', value);
				expect(folded.endsWith('\r\n')).toBe(true);
				for (const line of folded.slice(0, -2).split('\r\n')) {
					expect(octets(line)).toBeLessThanOrEqual(75);
					expect(line.isWellFormed()).toBe(true);
				}
			})
		);
	});

	it('is as it was once it is unfolded', () => {
		fc.assert(
			fc.property(text, (value) => {
				const line = `SUMMARY:${escapeText(value)}`;
				expect(fold(line).replaceAll('\r\n ', '').slice(0, -2)).toBe(line);
			})
		);
	});

	it('is read by ical.js as the text that was meant', () => {
		fc.assert(
			fc.property(text, (value) => {
				const [, properties] = ICAL.parse(
					`BEGIN:VEVENT\r\n${textProperty('X-SHUTTLE-SUMMARY;VALUE=TEXT', value)}END:VEVENT`
				);
				expect(properties[0]?.[3]).toBe(value);
			})
		);
	});

	it('cannot be broken out of by a line end in a value', () => {
		expect(textProperty('SUMMARY', 'a\r\nATTACH:x\rb')).toBe('SUMMARY:a\\nATTACH:x\\nb\r\n');
	});

	it('counts octets and not characters: Arabic takes two each', () => {
		const lines = textProperty('SUMMARY', 'د'.repeat(40)).trimEnd().split('\r\n');
		expect(lines.map(octets)).toEqual([74, 15]);
	});

	it('ends a stay on the day after its last one, over months and leap days', () => {
		expect(['2023-10-31', '2024-02-28', '2023-12-31'].map(dayAfter)).toEqual([
			'2023-11-01',
			'2024-02-29',
			'2024-01-01'
		]);
	});
});

/** What docs/data.md tells readers of the tables to do. */
const unguard = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/, '');

describe('a cell of a table', () => {
	it('begins as no formula, whatever stands in it, and can be had back', () => {
		const risky = fc
			.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", "'=", ''), text)
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(risky, risky, (one, two) => {
				const rows = csvParseRows(toCsv({ columns: ['a', 'b'], rows: [[one, two]] }));
				for (const cell of rows[1] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
				expect(rows[1]?.map(unguard)).toEqual([one, two]);
			})
		);
	});

	it('is one line without tabs where the format knows no quotes', () => {
		fc.assert(
			fc.property(text, (value) => {
				expect(tsvCell(value)).not.toMatch(/[\t\n\r]|^[=+\-@"]/);
			})
		);
	});
});

describe('XML', () => {
	it('gives back every text that XML can hold, as text and as attribute', () => {
		fc.assert(
			fc.property(text, (value) => {
				const xml = xmlDocument(element('a', { b: value }, value));
				const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
				expect(root?.getAttribute('b')).toBe(value);
				expect(root?.textContent).toBe(value);
			})
		);
	});

	it('leaves out what XML cannot hold, so that a file is never broken by a character', () => {
		expect(element('a', {}, 'x\u0000\u0008\ufffe\ud800y').text).toBe('<a>xy</a>');
	});

	it('leaves out a child that is nothing, and not one that is zero', () => {
		expect(element('a', {}, null, 0).text).toBe('<a>0</a>');
		expect(element('a', {}, undefined).text).toBe('<a/>');
	});
});
