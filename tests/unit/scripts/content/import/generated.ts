/** Trips as no person would write them: every key, and texts that some format gives a meaning. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { findControl, findHidden } from '../../../../../src/lib/server/content/characters';

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
	']]>',
	'- id: x',
	'#',
	'|',
	'&amp;',
	'\\n',
	' ',
	'a',
	'é',
	'دوحة',
	'—',
	'🛬',
	'+1',
	'@',
	'{}',
	'1',
	'null',
	'~'
];

/** A text that a content file may hold: one line, no space at its ends, nothing that nobody sees. */
const text = fc
	.array(fc.oneof(fc.constantFrom(...TELLING), fc.string({ unit: 'grapheme', maxLength: 2 })), {
		minLength: 1,
		maxLength: 40
	})
	.map((parts) => parts.join('').trim())
	.filter(
		(value) =>
			value !== '' &&
			!/[\t\n\r\p{Cs}\ufffe\uffff]/u.test(value) &&
			findControl(value) < 0 &&
			findHidden(value) < 0
	);

const url = fc.constantFrom(
	'https://example.org/a?b=c&d=e',
	'https://example.org/x;y,z',
	'http://example.org/%22#é'
);
const source = fc.record(
	{ url, publisher: text, title: text, date: fc.constantFrom('2023', '2023-10?', '2023-10-12~') },
	{ requiredKeys: ['url'] }
);
const person = fc.constantFrom('clara-nunez', 'basil-hart');
const role = fc.record({ person, role: text });
const doubt = fc.constantFrom('', '?', '~', '%');
const some = <Value>(each: fc.Arbitrary<Value>) => fc.array(each, { minLength: 1, maxLength: 3 });

const stop = fc.record(
	{
		place: fc.constantFrom('doha', 'amman'),
		kind: fc.constantFrom('visit', 'overnight', 'transit'),
		by: fc.constantFrom('air', 'rail'),
		doubts: fc.tuple(doubt, doubt),
		nights: fc.nat({ max: 2 }),
		met: some(fc.oneof(role, fc.record({ group: text }))),
		occasions: some(text),
		with: some(role),
		record: fc.constantFrom(['101'], ['101', '102']),
		order: fc.constantFrom('source', 'record', 'recall', 'guess'),
		provenance: text,
		summary: text,
		sources: some(source)
	},
	{ requiredKeys: ['place', 'doubts', 'nights', 'order'] }
);

const pad = (day: number): string => String(day).padStart(2, '0');

/** The text of a trip's file: a trip of the envoy that begins on 1 October 2023. */
export const generatedTrip = fc
	.record(
		{
			title: text,
			summary: text,
			sources: some(source),
			theme: fc.constantFrom('other', 'middle-east-war'),
			stops: fc.array(stop, { minLength: 1, maxLength: 5 })
		},
		{ requiredKeys: ['title', 'theme', 'sources', 'stops'] }
	)
	.map(({ stops, ...head }) => {
		let day = 1;
		const seen = new Map<string, number>();
		const dated = stops.map(({ doubts: [first, second], nights, ...rest }) => {
			const count = (seen.get(rest.place) ?? 0) + 1;
			seen.set(rest.place, count);
			const arrive = `2023-10-${pad(day)}${first}`;
			day += nights;
			const id = count === 1 ? rest.place : `${rest.place}-${count}`;
			return {
				id,
				...rest,
				arrive,
				...(nights === 0 ? {} : { depart: `2023-10-${pad(day)}${second}` })
			};
		});
		const days = { start: '2023-10-01', end: '2023-10-20', from: 'washington', to: 'amman' };
		return stringify(
			{ ...head, ...days, stops: dated },
			{ lineWidth: 0, aliasDuplicateObjects: false }
		);
	});
