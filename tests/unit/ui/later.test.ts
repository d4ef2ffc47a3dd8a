import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import Children from '../../../src/lib/ui/Children.svelte';
import Later from '../../../src/lib/ui/Later.svelte';
import { drawLaterWith } from '../../../src/lib/ui/later';

const children = createRawSnippet(() => ({ render: () => '<p>Words</p>' }));
const drawn = (): string => render(Later, { props: { children } }).body;

it('a part stands among the rest where nobody has lent a pen', () => {
	expect(drawn()).not.toContain('<div');
	expect(drawn()).toContain('<p>Words</p>');
});

describe('a part to be taken over later', () => {
	beforeAll(() => drawLaterWith((part) => render(Children, { props: { children: part } }).body));
	afterAll(() => drawLaterWith(null));

	it('stands in an element of its own, beginning with the mark by which scripts find their way', () => {
		expect(drawn()).toMatch(/<div class="part[^"]*"><!--.*?--><div><!--\[-->/);
		expect(drawn()).toContain('<p>Words</p>');
	});
});
