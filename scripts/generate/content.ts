/**
 * A content folder of any size, for measurements: valid, made up, and the same on every machine.
 * Places and countries are the project's own, so that maps and checks have something real to do.
 */
import { csvParse } from 'd3-dsv';
import { stringify } from 'yaml';
import { dayAfter } from '../../src/lib/figures/day';
import { random, type Random } from './random';
import { occasionName, personName, sentence } from './words';

/** As many stops as one traveler makes in a term of four years, and as a trip has. */
const STOPS_A_TRAVELER = 290;
const STOPS_A_TRIP = 4;
/** Days from the start of one trip to that of the next; a trip is shorter. */
const RHYTHM = 18;
const TERM = { start: '2021-01-26', end: '2025-01-20' };
const EXCERPTS_AN_ARTICLE = 8;

interface MadeStop {
	readonly key: string;
	readonly day: string;
	readonly stop: Record<string, unknown>;
}

/** What is written so far. */
interface Draft {
	readonly files: Map<string, string>;
	readonly places: readonly string[];
	/** Places still to come before any comes again. */
	readonly deck: string[];
	readonly random: Random;
	readonly people: string[];
}

/** So many different places, in an order of which hardly any two follow each other twice. */
function deal({ places, deck, random: dice }: Draft, count: number): string[] {
	if (deck.length < count) deck.splice(0, deck.length, ...dice.shuffled(places));
	return deck.splice(0, count);
}

function makeStop({ random: dice, places, people }: Draft, place: string, id: string, day: string) {
	const person = `person-${people.length + 1}`;
	people.push(`${person},${personName(dice)} ${people.length + 1},,`);
	return {
		id,
		place,
		arrive: day,
		depart: dayAfter(day, 1),
		met: [{ person, role: `Minister of ${dice.pick(places)}` }],
		occasions: [occasionName(dice)],
		order: 'source',
		summary: sentence(dice, 18)
	};
}

function makeTrip(draft: Draft, traveler: string, number: number, count: number) {
	const start = dayAfter(TERM.start, number * RHYTHM);
	const trip = `${start.slice(0, 7)}-trip-${number + 1}`;
	const stops = deal(draft, count).map((place, index): MadeStop => {
		const day = dayAfter(start, index * 3);
		const stop = makeStop(draft, place, place, day);
		return { key: `${traveler}/${trip}/${place}`, day, stop };
	});
	const end = dayAfter(start, count * 3);
	draft.files.set(
		`trips/${traveler}/${trip}.yaml`,
		stringify({
			title: sentence(draft.random, 5),
			theme: draft.random.pick(['europe', 'africa', 'americas', 'indo-pacific', 'other']),
			start,
			end,
			from: 'washington',
			to: 'washington',
			summary: sentence(draft.random, 20),
			sources: [{ url: `https://example.org/${traveler}/${trip}` }],
			stops: stops.map(({ stop }) => stop)
		})
	);
	return stops;
}

/** An article that reports some stops, a paragraph and an excerpt each. */
function makeArticle({ files, random: dice }: Draft, id: string, stops: readonly MadeStop[]): void {
	const quotes = stops.map(() => sentence(dice, 24));
	const head = {
		title: sentence(dice, 6),
		publisher: 'Example',
		url: `https://example.org/${id}`,
		published: stops.at(-1)?.day,
		lang: 'en'
	};
	files.set(`articles/${id}.md`, `---\n${stringify(head)}---\n\n${quotes.join('\n\n')}\n`);
	files.set(
		`articles/${id}.excerpts.yaml`,
		stringify(
			stops.map(({ key }, index) => ({
				id: `${id}-${index + 1}`,
				quote: quotes[index],
				links: [{ stop: key, relation: 'reports' }]
			}))
		)
	);
}

/**
 * @param stops how many there are to be; at least as many as the project has places
 * @param own the project's `places.csv` and `countries.csv`
 * @returns the text of each file by its path below the content folder
 */
export function generatedContent(
	stops: number,
	own: { readonly places: string; readonly countries: string },
	seed = 1
): Map<string, string> {
	const places = csvParse(own.places)
		.map((row) => row['id'] ?? '')
		.filter((id) => id !== 'washington');
	const draft: Draft = { files: new Map(), places, deck: [], random: random(seed), people: [] };
	for (let made = 0; made < stops; made += STOPS_A_TRAVELER) {
		const traveler = `envoy-${made / STOPS_A_TRAVELER + 1}`;
		const last = Math.min(stops, made + STOPS_A_TRAVELER);
		const own: MadeStop[] = [];
		for (let first = made; first < last; first += STOPS_A_TRIP) {
			const number = (first - made) / STOPS_A_TRIP;
			own.push(...makeTrip(draft, traveler, number, Math.min(STOPS_A_TRIP, last - first)));
		}
		makeArticle(draft, `${traveler}-reported`, own.slice(0, EXCERPTS_AN_ARTICLE));
		draft.files.set(
			`travelers/${traveler}.yaml`,
			stringify({
				name: personName(draft.random),
				office: 'Envoy',
				term: TERM,
				home: 'washington',
				summary: sentence(draft.random, 12)
			})
		);
	}
	return draft.files
		.set('places.csv', own.places)
		.set('countries.csv', own.countries)
		.set('people.csv', `${['id,name,name_ar,aliases', ...draft.people].join('\n')}\n`)
		.set('record.csv', 'id,start,end,country,locality\n')
		.set('moved.yaml', '{}\n')
		.set('changes.yaml', '[]\n');
}
