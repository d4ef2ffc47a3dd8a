import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { getAtlas } from '../../../src/lib/server/atlas';
import { tripFrame, tripView } from '../../../src/lib/server/views/trip';
import StopDetail from '../../../src/lib/ui/StopDetail.svelte';

const atlas = getAtlas();
const trip = atlas.trips.find(({ id }) => id === '2023-10-israel-jordan-gulf-egypt');
if (!trip) throw new Error('The trip of October 2023 is gone.');
const view = tripView(atlas, trip);
const frame = tripFrame(atlas, trip);
const [before, stop] = view.stopViews.filter(({ excerpts }) => excerpts.length > 1);
if (!before || !stop) throw new Error('No two stops of it have several excerpts.');

const drawn = (shown: typeof stop) =>
	render(StopDetail, { props: { trip: frame, stop, shown, previous: null, next: null } }).body;
const quotes = (html: string) => html.match(/<blockquote/g)?.length;

describe('a stop just gone to', () => {
	const first = drawn(before);
	const whole = drawn(stop);

	it('has its own heading and first words at once', () => {
		const [words = ''] = first.split('<div class="rest');
		expect(words).toContain(stop.place.name);
		expect(quotes(words)).toBe(1);
		expect(words).toContain(`id="${stop.excerpts[0]?.id}"`);
	});

	it('hides what the stop before leaves there, so that nobody takes the two for one', () => {
		const rests = first.match(/<div class="rest[^>]*>/g);
		expect(rests).toHaveLength(2);
		for (const rest of rests ?? []) expect(rest).toMatch(/ hidden/);
	});

	it('says how many excerpts there are before they have come', () => {
		expect(first).toMatch(new RegExp(`>${stop.excerpts.length}<`));
	});

	it('then has the rest of them, and nothing hidden', () => {
		expect(quotes(whole)).toBe(stop.excerpts.length);
		expect(whole).not.toContain(' hidden');
	});
});
