/** The Web Annotations as a processor of JSON-LD reads them, which knows nothing of this project. */
import jsonld, { type NodeObject } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { everyKey, OCTOBER, read, TRAVELER } from './files';

const OA = 'http://www.w3.org/ns/oa#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const link = (name: string) => ({ '@id': OA + name, '@type': '@id' });
const term = (name: string) => ({ '@id': OA + name, '@type': '@vocab' });

/** What the vocabulary calls the terms that may be used: whatever else stands in a file is refused. */
const CONTEXT = {
	id: '@id',
	type: '@type',
	dc: 'http://purl.org/dc/elements/1.1/',
	Text: 'http://purl.org/dc/dcmitype/Text',
	Annotation: `${OA}Annotation`,
	AnnotationPage: 'http://www.w3.org/ns/activitystreams#OrderedCollectionPage',
	SpecificResource: `${OA}SpecificResource`,
	TextualBody: `${OA}TextualBody`,
	TextQuoteSelector: `${OA}TextQuoteSelector`,
	classifying: `${OA}classifying`,
	linking: `${OA}linking`,
	motivation: term('motivatedBy'),
	purpose: term('hasPurpose'),
	body: link('hasBody'),
	target: link('hasTarget'),
	source: link('hasSource'),
	selector: link('hasSelector'),
	refinedBy: link('refinedBy'),
	exact: `${OA}exact`,
	prefix: `${OA}prefix`,
	suffix: `${OA}suffix`,
	value: `${RDF}value`,
	format: 'dc:format',
	language: 'dc:language',
	label: 'http://www.w3.org/2000/01/rdf-schema#label',
	items: {
		'@id': 'http://www.w3.org/ns/activitystreams#items',
		'@type': '@id',
		'@container': '@list'
	}
};

interface Statement {
	readonly subject: { readonly value: string };
	readonly predicate: { readonly value: string };
	readonly object: { readonly value: string };
}

/** @throws where the processor would drop a part that it does not understand */
async function statements(key: string): Promise<readonly Statement[]> {
	const document = JSON.parse(read(key, 'annotations.json'));
	expect(document['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
	// The types of the processor do not know its option `safe`.
	const options = { base: 'https://example.org/data/blinken/x.json', safe: true } as const;
	const own: NodeObject = { ...document, '@context': CONTEXT };
	return (await jsonld.toRDF(own, options)) as unknown as readonly Statement[];
}

const objects = (all: readonly Statement[], predicate: string): string[] =>
	all.filter((each) => each.predicate.value === predicate).map(({ object }) => object.value);

describe('the Web Annotations of a file, as a processor of JSON-LD reads them', () => {
	it('are all understood, with a motive, a target and two bodies each', async () => {
		for (const key of everyKey) {
			const all = await statements(key);
			const annotations = all.filter(
				({ predicate, object }) =>
					predicate.value === `${RDF}type` && object.value === `${OA}Annotation`
			);
			const count = annotations.length;
			expect(count, key).toBe(JSON.parse(read(key, 'annotations.json')).items.length);
			expect(objects(all, `${OA}motivatedBy`)).toEqual(Array(count).fill(`${OA}linking`));
			expect(objects(all, `${OA}hasTarget`)).toHaveLength(count);
			expect(objects(all, `${OA}hasBody`)).toHaveLength(2 * count);
		}
	});

	it('lead from the words of an article to a page of the atlas', async () => {
		const all = await statements(OCTOBER.key);
		const sources = new Set(objects(all, `${OA}hasSource`));
		expect(sources).toContain(`https://example.org/${OCTOBER.key}/doha/`);
		const words = objects(all, `${OA}exact`);
		expect(words.some((each) => each.includes('visit to Qatar'))).toBe(true);
	});

	it('name every one by an address of its own', async () => {
		const all = await statements(TRAVELER);
		const targets = all.filter(({ predicate }) => predicate.value === `${OA}hasTarget`);
		expect(new Set(targets.map(({ subject }) => subject.value)).size).toBe(targets.length);
		expect(targets.every(({ subject }) => subject.value.startsWith('https://'))).toBe(true);
	});
});
