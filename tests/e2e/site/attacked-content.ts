/** A small sound atlas of which every text that a person may write is an attack. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormat, csvParse } from 'd3-dsv';
import { stringify } from 'yaml';
import { ROOT } from '../../../scripts/root';
import { PAYLOADS } from './payloads';

const TRAVELER = 'blinken';
const TRIP = '2023-10-trip';
const PLACES = ['washington', 'doha', 'riyadh', 'amman'];

let used = 0;

/** Another attack at each call, with words before and after it. */
function words(): string {
	const payload = PAYLOADS[used % PAYLOADS.length] ?? '';
	used += 1;
	return `Words ${payload} and more ${used}`;
}

/** Aliases are parted by semicolons. */
const alias = (): string => words().replaceAll(';', ',');

/** As far as an address may be one. */
const url = (): string =>
	`https://example.org/%22%3E%3Cx-pwned%3E?q='onmouseover=pwned()&b=%3Cscript%3E#'-pwned()-'${(used += 1)}`;

const source = () => ({ url: url(), publisher: words(), date: '2023-10-13', title: words() });

function stop(place: string, day: number, person: string) {
	return {
		id: place,
		place,
		arrive: `2023-10-${day}`,
		met: [{ person, role: words() }, { group: words() }],
		occasions: [words()],
		with: [{ person: 'third', role: words() }],
		record: [String(day)],
		order: 'source',
		provenance: words(),
		summary: words(),
		sources: [source()]
	};
}

/** @returns the text of each file by its path below the content folder */
export function attackedContent(): Map<string, string> {
	const own = (file: string) => csvParse(readFileSync(join(ROOT, 'content', file), 'utf8'));
	const places = own('places.csv').filter(({ id }) => PLACES.includes(id ?? ''));
	const codes = new Set(places.map(({ country }) => country));
	const countries = own('countries.csv').filter(({ code }) => codes.has(code));
	const quotes = PAYLOADS.map(
		(payload, index) => `Blinken’s visit to Doha ${payload} was ${index}.`
	);
	const stops = [
		stop('doha', 13, 'first'),
		stop('riyadh', 14, 'second'),
		stop('amman', 15, 'first')
	];
	const key = `${TRAVELER}/${TRIP}`;
	const trip = (start: string, end: string, of: readonly unknown[]) => ({
		title: words(),
		theme: 'other',
		start,
		end,
		from: 'washington',
		to: 'washington',
		summary: words(),
		sources: [source()],
		stops: of
	});
	const later = { ...stop('doha', 16, 'second'), arrive: '2023-11-16', record: undefined };
	const files: readonly (readonly [string, string])[] = [
		[
			`travelers/${TRAVELER}.yaml`,
			stringify({
				name: words(),
				office: words(),
				term: { start: '2021-01-26', end: '2025-01-20' },
				home: 'washington',
				summary: words()
			})
		],
		[`trips/${key}.yaml`, stringify(trip('2023-10-12', '2023-10-16', stops))],
		[`trips/${TRAVELER}/2023-11-trip.yaml`, stringify(trip('2023-11-15', '2023-11-17', [later]))],
		[
			'places.csv',
			csvFormat(
				places.map((place) => ({
					...place,
					name: words(),
					name_ar: words(),
					aliases: alias(),
					note: words()
				}))
			)
		],
		[
			'countries.csv',
			csvFormat(countries.map((each) => ({ ...each, name: words(), aliases: '', region: words() })))
		],
		[
			'people.csv',
			csvFormat(
				['first', 'second', 'third'].map((id) => ({
					id,
					name: words(),
					name_ar: words(),
					aliases: alias()
				}))
			)
		],
		[
			'record.csv',
			csvFormat(
				['13', '14', '15'].map((id) => ({
					id,
					start: `2023-10-${id}`,
					end: `2023-10-${id}`,
					country: words(),
					locality: words()
				}))
			)
		],
		[
			`calls/${TRAVELER}.yaml`,
			stringify([
				{
					id: 'call',
					date: '2023-10-14',
					with: { person: 'third', role: words() },
					at: 'riyadh',
					from: 'doha',
					summary: words(),
					sources: [source()]
				}
			])
		],
		[
			'articles/article.md',
			`---\n${stringify({
				title: words(),
				title_note: words(),
				publisher: words(),
				url: url(),
				published: '2023-10-12',
				date_note: words(),
				credit: words(),
				lang: 'en'
			})}---\n\n${quotes.join('\n\n')}\n`
		],
		[
			'articles/article.excerpts.yaml',
			stringify(
				quotes.map((quote, index) => ({
					id: `excerpt-${index}`,
					quote,
					links: [
						{ stop: `${key}/doha`, relation: 'announces', mark: quote.slice(0, -4) },
						{ trip: key, relation: 'announces' },
						{ place: 'riyadh', relation: 'mentions' },
						{ call: `${TRAVELER}/call`, relation: 'mentions' }
					]
				}))
			)
		],
		[
			'changes.yaml',
			stringify([
				{
					id: 'change',
					date: '2026-11-22',
					title: words(),
					text: words(),
					pages: [`/${key}/doha/`]
				}
			])
		],
		['moved.yaml', '{}\n']
	];
	return new Map(files);
}
